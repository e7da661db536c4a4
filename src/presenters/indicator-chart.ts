/** The trend of one indicator: the drawing, what it shows in words, what to know of it, and its sources. */
import { drawTrend } from '#charts/trend/trend';
import { formatList } from '#formatting/list';
import { formatPeriod } from '#formatting/period';
import { indicatorWords } from '#language/indicator';
import type { Plan } from '#model/plan';
import type { IndicatorRecord } from '#model/promise';
import { sinceLongGap } from '#model/series';
import { presentCitations, type SourceLine } from './citation.ts';
import { drawnMoments, trendInput } from './trend-input.ts';
import type { View } from './view.ts';

export interface IndicatorChart {
  readonly svg: string;
  readonly description: string;
  readonly notes: readonly string[];
  readonly sources: readonly SourceLine[];
}

/** A value or a starting point is there; targets alone are a table. */
export function hasChart(record: IndicatorRecord): boolean {
  return record.latest !== undefined || record.baselines.length > 0;
}

/** Undefined where there is nothing to draw. */
export function presentIndicatorChart(
  view: View,
  record: IndicatorRecord,
  plans: readonly Plan[],
): IndicatorChart | undefined {
  const words = indicatorWords(view.language);
  if (!hasChart(record)) return undefined;
  const { svg, description, notes } = drawTrend(trendInput(view, record, plans, 'tren'), view.language);
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
  };
}
