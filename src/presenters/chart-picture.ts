/** Charts as pictures of their own: what they found or are called, what they show, where it comes from. */
import { standaloneChart } from '#charts/standalone';
import { indicatorWords } from '#language/indicator';
import { recordWords } from '#language/record';
import type { Comparison } from '#model/comparison';
import { peerLevel } from '#model/comparison/common-ground';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import type { Network } from '#model/network';
import { indicatorRecords } from '#model/promise';
import { inSite, onWeb, pages, pictures, type SitePath } from '#routes';
import { budgetFigures } from './budget.ts';
import type { ChartFigure, FigurePicture } from './chart-figure.ts';
import { provincesApart } from '#addresses/comparison-pages';
import { comparedOn, comparisonPages } from './comparison.ts';
import { drawTrends, hasTrends, trendsPicture } from './comparison-trend.ts';
import { commitmentTimeline } from './commitment.ts';
import { hasChart, presentIndicatorChart } from './indicator-chart.ts';
import { stageTimeline } from './network.ts';
import { distanceSentences, latestSentences } from './promise.ts';
import { drawStages } from './roll-out.ts';
import { presentValueChain } from './value-chain.ts';
import { viewAt, type View } from './view.ts';

export interface SitePicture {
  /** Without the language folder. */
  readonly path: SitePath;
  /** The picture as SVG. `styles`: the site's tokens and the rules of its charts. */
  readonly draw: (styles: string) => string;
}

/** What makes the list of pictures beside one page, in a language; to list them trends are not drawn. */
type PicturesOf = (language: Language) => readonly SitePicture[];

const known = new WeakMap<Dataset, ReadonlyMap<SitePath, PicturesOf>>();

/**
 * The pictures of charts by the page, without its language folder, that they stand beside: what draws the pages of a region, a
 * network or a comparison has drawn them too. Made once per dataset.
 */
export function picturesByPage(dataset: Dataset): ReadonlyMap<SitePath, PicturesOf> {
  const made = known.get(dataset) ?? new Map(listByPage(dataset));
  known.set(dataset, made);
  return made;
}

function* listByPage(dataset: Dataset): Generator<readonly [SitePath, PicturesOf]> {
  for (const report of dataset.regions.values())
    yield [pages.region(report.region), (language) => regionPictures(dataset, report, language)];
  for (const network of dataset.networks.values())
    yield [pages.network(network.id), (language) => networkPictures(dataset, network, language)];
  for (const comparison of comparisonPages(dataset)) {
    const { id } = comparison.indicator;
    yield [pages.comparison(id), (language) => trendSheets(dataset, comparison, undefined, language)];
    for (const province of provincesApart(comparison))
      yield [pages.comparisonIn(id, province), (language) => trendSheets(dataset, comparison, province, language)];
  }
}

/** A new kind of chart of a region is one line here. */
function regionPictures(dataset: Dataset, report: RegionReport, language: Language): readonly SitePicture[] {
  const { region } = report;
  const atHome = viewAt(dataset, language, pages.home());
  const figures = [
    ...report.clusters.map((cluster) => presentValueChain(atHome, report, cluster).figure),
    ...report.commitments.map((commitment) => commitmentTimeline(atHome, report, commitment)),
    ...budgetFigures(atHome, report),
  ];
  const trends = chartedIndicators(report).map((id) => ({
    path: pictures.chartSvg(region, id),
    draw: (styles: string) => presentChartPicture(dataset, report, id, language, styles),
  }));
  return [...trends, ...figures.flatMap((figure) => figurePicture(atHome, figure))];
}

function networkPictures(dataset: Dataset, network: Network, language: Language): readonly SitePicture[] {
  const atHome = viewAt(dataset, language, pages.home());
  return [stageTimeline(atHome, network), ...drawStages(atHome, network)].flatMap((figure) =>
    figurePicture(atHome, figure),
  );
}

/** The small multiples of one page of a comparison, by level. `province`: of its own page; undefined for that of all. */
function trendSheets(
  dataset: Dataset,
  comparison: Comparison,
  province: string | undefined,
  language: Language,
): readonly SitePicture[] {
  if (!hasTrends(comparison)) return [];
  const view = viewAt(dataset, language, pages.home());
  const levels = Map.groupBy(comparedOn(comparison, province), ({ report }) => peerLevel(report.region));
  return [...levels].map(([level, compared]) => ({
    path: pictures.trends(comparison.indicator.id, province, level),
    draw: (styles) => {
      const picture = trendsPicture(view, comparison, { level, province, compared });
      if (picture === undefined) throw new RangeError(`no trends of ${comparison.indicator.id}`);
      return pictureFile(view, picture, () => drawTrends(view, comparison, compared)).draw(styles);
    },
  }));
}

/** Indicators of a region whose page has a chart. */
export function chartedIndicators(report: RegionReport): readonly string[] {
  return indicatorRecords(report)
    .filter(hasChart)
    .map(({ indicator }) => indicator.id);
}

/**
 * The trend of an indicator as SVG.
 * @throws RangeError when the indicator has no chart: a fault in the paths of the pictures.
 */
export function presentChartPicture(
  dataset: Dataset,
  report: RegionReport,
  id: string,
  language: Language,
  styles: string,
): string {
  const { region } = report;
  const path = pages.indicator(region, id);
  const view = viewAt(dataset, language, path);
  const record = indicatorRecords(report).find(({ indicator }) => indicator.id === id);
  const chart = record === undefined ? undefined : presentIndicatorChart(view, record, report);
  if (record === undefined || chart === undefined) throw new RangeError(`no chart of ${id} in ${region.code}`);
  const heading = indicatorWords(language).heading(view.say(record.indicator.name).text, region.name);
  const finding = distanceSentences(view, record)[0] ?? latestSentences(view, record)[0];
  return drawPicture(view, path, {
    svg: chart.svg,
    title: finding?.replace(/\.$/, '') ?? heading,
    subtitle: heading,
    notes: chart.notes,
    sources: chart.sources.map(({ label }) => label),
    styles,
  });
}

/** A figure as a picture that names the page beside it as its address; none where the figure is no file. */
function figurePicture(view: View, figure: ChartFigure | undefined): readonly SitePicture[] {
  return figure?.picture === undefined ? [] : [pictureFile(view, figure.picture, () => figure.wide ?? figure.svg)];
}

function pictureFile(view: View, { path, title, subtitle, sources }: FigurePicture, svg: () => string): SitePicture {
  const page = path.replace(/[^/]*$/, '');
  return {
    path,
    draw: (styles) => drawPicture(view, page, { svg: svg(), title, subtitle, notes: [], sources, styles }),
  };
}

interface Parts {
  readonly svg: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  readonly styles: string;
}

function drawPicture(view: View, page: SitePath, { notes, sources, ...parts }: Parts): string {
  const { address, name } = view.dataset.site;
  const here = inSite(page, view.language);
  const picture = standaloneChart({
    ...parts,
    lines: [
      ...notes,
      ...(sources.length === 0 ? [] : [`${recordWords(view.language).sources}: ${sources.join('; ')}.`]),
      `${view.say(name).text}: ${onWeb(address, here) ?? here}`,
    ],
  });
  if (picture === undefined) throw new RangeError(`the chart of ${page} has no size`);
  return picture;
}
