import { compare, type Decimal } from '../decimal.ts';
import type { Indicator } from '../indicator.ts';
import type { Moment } from '../series.ts';
import type { Baseline } from '../target.ts';
import { exactNumber, measureOf } from './actual.ts';

/** The worst value on the way, worse than the starting point. */
export interface Detour {
  readonly moment: Moment;
  readonly value: Decimal;
}

/** A step backwards after the baseline and before the value judged, by the same method; undefined when there was none. */
export function detourOf(
  moments: readonly Moment[],
  baseline: Baseline | undefined,
  judged: Moment,
  { direction }: Indicator,
): Detour | undefined {
  const start = exactNumber(baseline?.measure);
  if (baseline === undefined || start === undefined || (direction !== 'higher' && direction !== 'lower'))
    return undefined;
  const isWorse = (a: Decimal, b: Decimal): boolean => compare(a, b) === (direction === 'lower' ? 1 : -1);
  let worst: Detour | undefined;
  for (const moment of moments) {
    if (moment.year <= baseline.year || moment.year >= judged.year || moment.method !== judged.method) continue;
    const value = exactNumber(measureOf(moment));
    if (value !== undefined && isWorse(value, worst?.value ?? start)) worst = { moment, value };
  }
  return worst;
}
