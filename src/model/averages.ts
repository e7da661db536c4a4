import { compare, decimal, divide, type Decimal } from './decimal.ts';
import { sum } from './scoring/actual.ts';
import type { Score } from './scoring/score.ts';

/** An unweighted mean, over how many of how many. */
export interface AverageAchievement {
  /** Percent, two decimals; undefined when nothing is scored. */
  readonly mean?: Decimal;
  /** The same with every achievement over 100 counted as 100. */
  readonly capped?: Decimal;
  readonly scored: number;
  readonly of: number;
}

const HUNDRED = decimal('100');

/**
 * The mean of achievements. Only targets with a percentage count: what is missing, zero or a word is left out and never
 * taken as zero, and the count says so ("3 dari 5").
 */
export function averageAchievement(scores: readonly Score[]): AverageAchievement {
  const values = scores.flatMap((score) => (score.kind === 'scored' ? [score.achievement] : []));
  const count = decimal(String(values.length));
  const mean = divide(sum(values), count, 2);
  const capped = divide(sum(values.map(atMostHundred)), count, 2);
  return {
    ...(mean !== undefined && { mean }),
    ...(capped !== undefined && { capped }),
    scored: values.length,
    of: scores.length,
  };
}

function atMostHundred(value: Decimal): Decimal {
  return compare(value, HUNDRED) > 0 ? HUNDRED : value;
}
