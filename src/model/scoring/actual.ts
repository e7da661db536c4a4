/** The one value that stands for a year, out of the moments of one method in that year. */
import { add, decimal, divide, type Decimal } from '../decimal.ts';
import type { Aggregation } from '../indicator.ts';
import type { Measure } from '../measure.ts';
import type { Moment } from '../series.ts';
import type { ImpreciseBecause } from './score.ts';

export type Actual = { readonly moments: readonly Moment[] } & (
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'imprecise'; readonly why: ImpreciseBecause; readonly lower?: Decimal; readonly upper?: Decimal }
);

const PARTS = { month: 12, quarter: 4, semester: 2 } as const;
/** Places an average is carried to; sums are exact. */
const PLACES = 12;

/**
 * End position: the last value reported in the year. Cumulative and average: the value of the whole year, else the sum or
 * the mean of all its months, quarters or semesters; undecided while one of them is missing. Undefined without any value.
 */
export function actualOf(moments: readonly Moment[], aggregation: Aggregation): Actual | undefined {
  const known = moments.filter(({ chosen }) => 'measure' in chosen.content);
  const last = known.at(-1);
  if (last === undefined) return undefined;
  if (aggregation === 'end-position') return actualOfMoment(last);
  const whole = known.findLast(({ chosen }) => chosen.period.part === undefined);
  return whole === undefined ? fromParts(known, aggregation) : actualOfMoment(whole);
}

/** The measure of a moment; undefined where it has none. */
export function measureOf({ chosen: { content } }: Moment): Measure | undefined {
  return 'measure' in content ? content.measure : undefined;
}

/** A number that its source gives exactly. */
export function exactNumber(measure: Measure | undefined): Decimal | undefined {
  return measure?.kind === 'number' && measure.precision === 'exact' ? measure.value : undefined;
}

function actualOfMoment(moment: Moment): Actual | undefined {
  const measure = measureOf(moment);
  const moments = [moment];
  if (measure === undefined) return undefined;
  if (measure.kind === 'word') return { kind: 'word', word: measure.word, moments };
  if (measure.kind === 'range') {
    return { kind: 'imprecise', why: 'range', lower: measure.lower, upper: measure.upper, moments };
  }
  switch (measure.precision) {
    case 'exact':
      return { kind: 'number', value: measure.value, moments };
    case 'approximate':
      return { kind: 'imprecise', why: 'approximate', moments };
    case 'more-than':
      return { kind: 'imprecise', why: 'bound', lower: measure.value, moments };
    case 'less-than':
      return { kind: 'imprecise', why: 'bound', upper: measure.value, moments };
  }
}

function fromParts(known: readonly Moment[], aggregation: 'cumulative' | 'average'): Actual {
  for (const kind of ['month', 'quarter', 'semester'] as const) {
    const moments = known.filter(({ chosen }) => chosen.period.part?.kind === kind);
    const values = moments.flatMap((moment) => exactNumber(measureOf(moment)) ?? []);
    if (values.length < PARTS[kind]) continue;
    const total = sum(values);
    const mean = divide(total, decimal(String(values.length)), PLACES) ?? total;
    return { kind: 'number', value: aggregation === 'cumulative' ? total : mean, moments };
  }
  return { kind: 'imprecise', why: 'parts-missing', moments: known };
}

/** The exact sum; zero of nothing. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce(add, decimal('0'));
}
