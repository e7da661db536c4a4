/** Charts and maps in frames of other sites: all but the trends of indicators, which stand with their figures. */
import { provincesApart } from '#addresses/comparison-pages';
import type { Comparison } from '#model/comparison';
import { peerLevel } from '#model/comparison/common-ground';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { indicatorRecords } from '#model/promise';
import { embeds, pages, pictures, type SitePath } from '#routes';
import { drawnMoney, presentMoneyFigure } from '../budget.ts';
import type { ChartFigure } from '../chart-figure.ts';
import { presentClusterMap, presentClustersMap } from '../cluster-map.ts';
import { commitmentTimeline } from '../commitment.ts';
import { comparedOn, comparisonHeading, comparisonPages } from '../comparison.ts';
import { presentLevels, type ComparisonLevel } from '../comparison-table.ts';
import { hasTrends } from '../comparison-trend.ts';
import { presentDistrictMap } from '../district-map.ts';
import type { DrawnMap } from '../drawn-map.ts';
import { presentHomeMap } from '../home-map.ts';
import { stageTimeline } from '../network.ts';
import { presentMembersMap, presentPointsMap } from '../network-map.ts';
import { presentProvinceMap, PROVINCE_MAP_INDICATOR } from '../province-map.ts';
import { drawStages } from '../roll-out.ts';
import { presentValueChain } from '../value-chain.ts';
import { viewAt, type View } from '../view.ts';
import { presentEmbedFrame, type EmbedFrame } from './frame.ts';

type Drawn =
  | { readonly figure: ChartFigure }
  | { readonly map: DrawnMap }
  | { readonly trends: ComparisonLevel; readonly heading: string };

/** Something that other sites can show. */
export interface Drawing {
  readonly path: SitePath;
  /** The page that shows it among other things. */
  readonly page: SitePath;
  readonly draw: (view: View) => Drawn | undefined;
}

export interface DrawingEmbed {
  readonly frame: EmbedFrame;
  /** What is drawn, where the heading only says whose it is. */
  readonly subtitle?: string;
  readonly figure?: ChartFigure;
  readonly map?: DrawnMap;
  readonly trends?: ComparisonLevel;
  /** Names of the sources, each once. */
  readonly sources: readonly string[];
}

/** Every drawing, in the order of the pages. A new kind of chart or map is one line here. */
export function siteDrawings(dataset: Dataset): readonly Drawing[] {
  const all = [
    { path: embeds.homeMap(), page: pages.home(), draw: (view: View) => asMap(presentHomeMap(view)) },
    ...[...dataset.regions.values()].flatMap((report) => regionDrawings(report)),
    ...[...dataset.networks.values()].flatMap((network): readonly Drawing[] => {
      const page = pages.network(network.id);
      return [
        {
          path: embeds.networkMap(network.id, 'anggota'),
          page,
          draw: (view) => asMap(presentMembersMap(view, network)),
        },
        { path: embeds.networkMap(network.id, 'titik'), page, draw: (view) => asMap(presentPointsMap(view, network)) },
        chart(pictures.stages(network.id), page, (view) => stageTimeline(view, network)),
        ...network.stageNames.map(({ id }) => {
          const picture = pictures.coverage(network.id, id);
          return chart(picture, page, (view) => drawStages(view, network).find((one) => one.picture?.path === picture));
        }),
      ];
    }),
  ];
  // Whether there are trends is known before any is drawn, and they are many.
  const trends = comparisonPages(dataset)
    .filter(hasTrends)
    .flatMap((comparison) =>
      [undefined, ...provincesApart(comparison)].flatMap((province) => trendDrawings(comparison, province)),
    );
  return [...all.filter(({ path, draw }) => draw(viewAt(dataset, 'id', path)) !== undefined), ...trends];
}

function regionDrawings(report: RegionReport): readonly Drawing[] {
  const { region } = report;
  const home = pages.region(region);
  return [
    { path: embeds.clustersMap(region), page: home, draw: (view) => asMap(presentClustersMap(view, report)) },
    {
      path: embeds.provinceMap(region),
      page: home,
      draw: (view) => asMap(presentProvinceMap(view, report, PROVINCE_MAP_INDICATOR)),
    },
    ...report.clusters.flatMap((cluster): readonly Drawing[] => {
      const page = pages.cluster(region, cluster.id);
      return [
        {
          path: embeds.clusterMap(region, cluster.id),
          page,
          draw: (view) => asMap(presentClusterMap(view, report, cluster)),
        },
        chart(pictures.chain(region, cluster.id), page, (view) => presentValueChain(view, report, cluster).figure),
      ];
    }),
    ...indicatorRecords(report).map(({ indicator }): Drawing => ({
      path: embeds.districtMap(region, indicator.id),
      page: pages.indicator(region, indicator.id),
      draw: (view) => asMap(presentDistrictMap(view, report, indicator)),
    })),
    ...report.commitments.map((commitment) =>
      chart(pictures.milestones(region, commitment.id), home, (view) => commitmentTimeline(view, report, commitment)),
    ),
    ...drawnMoney(report).map((item) =>
      chart(pictures.money(region, item.item, item.kind, item.year), home, (view) =>
        presentMoneyFigure(view, item, 'uang', report),
      ),
    ),
  ];
}

function chart(picture: SitePath, page: SitePath, present: (view: View) => ChartFigure | undefined): Drawing {
  return {
    path: embeds.picture(picture),
    page,
    draw: (view) => {
      const figure = present(view);
      return figure === undefined ? undefined : { figure };
    },
  };
}

/** The small multiples of one page of a comparison, by level. */
function trendDrawings(comparison: Comparison, province: string | undefined): readonly Drawing[] {
  const { id } = comparison.indicator;
  const page = province === undefined ? pages.comparison(id) : pages.comparisonIn(id, province);
  const levels = Map.groupBy(comparedOn(comparison, province), ({ report }) => peerLevel(report.region));
  return [...levels].map(([level, compared]) => ({
    path: embeds.picture(pictures.trends(id, province, level)),
    page,
    draw: (view) => {
      const trends = presentLevels(view, comparison, compared, province).levels.find(
        (one) => one.picture !== undefined,
      );
      return trends === undefined ? undefined : { trends, heading: comparisonHeading(view, comparison, province) };
    },
  }));
}

function asMap(map: DrawnMap | undefined): Drawn | undefined {
  return map === undefined ? undefined : { map };
}

/** @throws RangeError when there is nothing to draw: a fault in the paths of the drawings. */
export function presentDrawingEmbed(dataset: Dataset, drawing: Drawing, language: Language): DrawingEmbed {
  const view = viewAt(dataset, language, drawing.path);
  const drawn = drawing.draw(view);
  if (drawn === undefined) throw new RangeError(`nothing to draw at ${drawing.path}`);
  const framed = (heading: string, named?: string) => presentEmbedFrame(view, { text: heading }, drawing.page, named);
  if ('map' in drawn) {
    const { alone } = drawn.map;
    return { frame: framed(alone?.name ?? ''), map: drawn.map, sources: alone?.sources ?? [] };
  }
  if ('trends' in drawn) {
    const { trends, heading } = drawn;
    return { frame: framed(`${heading}: ${trends.title}`), trends, sources: trends.picture?.sources ?? [] };
  }
  const { picture, title: _, ...figure } = drawn.figure;
  if (picture === undefined) throw new RangeError(`no picture at ${drawing.path}`);
  const { title, subtitle, sources } = picture;
  return { frame: framed(title, `${title}: ${subtitle}`), subtitle, figure, sources };
}
