/** The chart as a table: the same values, one row for each time. */
import { compareText } from '#model/order';
import type { Language } from '#model/language';
import { periodId } from '#model/period';
import { formatAim } from '#formatting/aim';
import { formatMeasure } from '#formatting/measure';
import { formatPeriod } from '#formatting/period';
import { chartWords } from '#language/charts';
import type { TrendInput, TrendPoint } from './input.ts';

export interface TrendCell {
  /** The value with its unit, or the reason why there is none. */
  readonly text: string;
  readonly missing: boolean;
  /** Source, method, "sementara": empty where nothing is to be said. */
  readonly notes: readonly string[];
}

export interface TrendRow {
  /** `2024` or `Maret 2024`; the words for "no deadline" in the last row of open targets. */
  readonly period: string;
  readonly actuals: readonly TrendCell[];
  readonly targets: readonly TrendCell[];
}

interface Draft {
  readonly period: string;
  readonly actuals: TrendCell[];
  readonly targets: TrendCell[];
}

/** Rows in the order of time. A target stands in the row of its year, the baseline in its year's as a note. */
export function trendTable(input: TrendInput, language: Language): readonly TrendRow[] {
  const words = chartWords[language];
  const drafts = new Map<string, Draft>();
  const row = (key: string, period: string): Draft => {
    const draft = drafts.get(key) ?? { period, actuals: [], targets: [] };
    drafts.set(key, draft);
    return draft;
  };
  for (const point of input.points) {
    row(periodId(point.period), formatPeriod(point.period, language)).actuals.push(actualCell(point, input, language));
  }
  const { baseline, indicator } = input;
  if (baseline !== undefined) {
    const text = formatMeasure(baseline.measure, indicator, language);
    row(String(baseline.year), String(baseline.year)).targets.push({ text, missing: false, notes: [words.baseline] });
  }
  for (const { year, yearUnclear, aim, superseded } of input.targets) {
    const text = formatAim(aim, indicator, language);
    const cell = { text, missing: false, notes: superseded ? [words.supersededTarget] : [] };
    const undated = yearUnclear === true ? words.yearUnclear : words.noDeadline;
    const key = yearUnclear === true ? '~~' : '~';
    row(year === undefined ? key : String(year), year === undefined ? undated : String(year)).targets.push(cell);
  }
  return [...drafts].sort(([a], [b]) => compareText(a, b)).map(([, draft]) => draft);
}

function actualCell(point: TrendPoint, input: TrendInput, language: Language): TrendCell {
  const words = chartWords[language];
  const method = input.methods.find(({ id }) => id === point.method)?.name;
  if ('missing' in point.content) return { text: words.missing[point.content.missing], missing: true, notes: [] };
  const notes = [
    point.source,
    point.role === 'other' ? words.otherSource : '',
    method === undefined ? '' : words.newMethod(method),
    point.status === 'provisional' ? words.provisional : '',
  ];
  const text = formatMeasure(point.content.measure, input.indicator, language);
  return { text, missing: false, notes: notes.filter((note) => note !== '') };
}
