/** The trend of one indicator: the drawing, what it shows in words, what to know of it, and its sources. */
import { drawTrend, type TrendChart } from '#charts/trend/trend';
import { formatList } from '#formatting/list';
import { formatPeriod } from '#formatting/period';
import { indicatorWords } from '#language/indicator';
import type { RegionReport } from '#model/dataset';
import type { Indicator } from '#model/indicator';
import type { IndicatorRecord } from '#model/promise';
import type { Region } from '#model/region';
import { sinceLongGap } from '#model/series';
import { embeds, isEmbed, pages, pictures } from '#routes';
import { presentCitations, type SourceLine } from './citation.ts';
import { presentEmbedCode, type EmbedCode } from './embed/code.ts';
import { ofLastRegion } from './last-region.ts';
import { drawnMoments, trendInput } from './trend-input.ts';
import type { View } from './view.ts';

export interface IndicatorChart {
  readonly svg: string;
  readonly description: string;
  readonly notes: readonly string[];
  readonly sources: readonly SourceLine[];
  /** How other sites show it; undefined in a frame itself. */
  readonly embed?: EmbedCode;
}

/** Of the trend in a frame, with what it shows, notes and sources, in pixels. */
const FRAME_HEIGHT = 680;

/** A value or a starting point is there; targets alone are a table. */
export function hasChart(record: IndicatorRecord): boolean {
  return record.latest !== undefined || record.baselines.length > 0;
}

/** The drawing is the same on the page of an indicator, in its frame and as a picture: nothing in it depends on where it stands. */
const drawnOnce = ofLastRegion<TrendChart>();

/** Undefined where there is nothing to draw. */
export function presentIndicatorChart(
  view: View,
  record: IndicatorRecord,
  report: RegionReport,
): IndicatorChart | undefined {
  const words = indicatorWords(view.language);
  if (!hasChart(record)) return undefined;
  const { plans, region } = report;
  const { svg, description, notes } = drawnOnce(report, `${view.language} ${record.indicator.id}`, () =>
    drawTrend(trendInput(view, record, plans, 'tren'), view.language),
  );
  const drawn = drawnMoments(record);
  const recent = sinceLongGap(record.moments);
  const earlier = record.moments.filter((moment) => !recent.includes(moment)).map((moment) => String(moment.year));
  const doubted = drawn
    .filter(({ chosen }) => chosen.doubt !== undefined)
    .map(({ chosen }) => formatPeriod(chosen.period, view.language));
  const used = new Map(drawn.map((moment) => [moment.chosen.citation.source.id, moment.chosen.citation]));
  return {
    svg,
    description,
    notes: [
      ...notes,
      ...(doubted.length === 0 ? [] : [words.toCheckInChart(formatList(doubted, view.language))]),
      ...(earlier.length === 0 ? [] : [words.earlierInTable(formatList(earlier, view.language))]),
    ],
    sources: presentCitations(view, [...used.values()]),
    ...(!isEmbed(view.path) && { embed: embedCode(view, region, record.indicator) }),
  };
}

function embedCode(view: View, region: Region, { id, name }: Indicator): EmbedCode {
  const title = indicatorWords(view.language).heading(view.say(name).text, region.name);
  const picture = { path: pictures.chartSvg(region, id), page: pages.indicator(region, id) };
  return presentEmbedCode(view, { path: embeds.indicator(region, id), title, height: FRAME_HEIGHT }, picture);
}
