import { compare, decimal, divide, type Decimal } from './decimal.ts';
import { sum } from './scoring/actual.ts';
import type { Score } from './scoring/score.ts';
import type { Verdict } from './scoring/verdict.ts';

/** An unweighted mean, over how many of how many. */
export interface AverageAchievement {
  /** Percent, two decimals; undefined when nothing is scored. */
  readonly mean?: Decimal;
  /** The same with every achievement over 100 counted as 100. */
  readonly capped?: Decimal;
  /** The achievements that were averaged, in percent. */
  readonly values: readonly Decimal[];
  readonly scored: number;
  readonly of: number;
}

/** The average over the targets of one year, as evaluations of a year report it. */
export interface YearAverage extends AverageAchievement {
  readonly year: number;
  readonly mean: Decimal;
  readonly capped: Decimal;
}

const HUNDRED = decimal('100');
/** Below two there is nothing to average. */
const LEAST = 2;

/**
 * The mean of achievements. Only targets with a percentage count: what is missing, zero or a word is left out and never
 * taken as zero, and the count says so ("3 dari 5").
 */
export function averageAchievement(scores: readonly Score[]): AverageAchievement {
  const values = scores.flatMap((score) => (score.kind === 'scored' ? [score.achievement] : []));
  const mean = meanOf(values);
  const capped = meanOf(values.map(atMostHundred));
  return {
    ...(mean !== undefined && { mean }),
    ...(capped !== undefined && { capped }),
    values,
    scored: values.length,
    of: scores.length,
  };
}

/**
 * The averages of a set of verdicts, one for each target year, newest first. Years are not mixed, because one indicator
 * would count several times. A year with fewer than two percentages has none.
 */
export function yearAverages(verdicts: readonly Verdict[]): readonly YearAverage[] {
  const byYear = Map.groupBy(verdicts, ({ target }) => target.year);
  return [...byYear]
    .flatMap(([year, ofYear]): YearAverage[] => {
      const average = averageAchievement(ofYear.map(({ score }) => score));
      const { mean, capped } = average;
      if (year === undefined || mean === undefined || capped === undefined || average.scored < LEAST) return [];
      return [{ ...average, year, mean, capped }];
    })
    .toSorted((a, b) => b.year - a.year);
}

/** An achievement as the capped average counts it: no more than 100. */
export function atMostHundred(value: Decimal): Decimal {
  return compare(value, HUNDRED) > 0 ? HUNDRED : value;
}

function meanOf(values: readonly Decimal[]): Decimal | undefined {
  return divide(sum(values), decimal(String(values.length)), 2);
}
