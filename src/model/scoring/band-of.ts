import { compare, type Decimal } from '../decimal.ts';
import type { Band } from '../site.ts';

/**
 * The band of an achievement on the official scale, by the lower bounds of the bands: the highest bound that is
 * reached, else the band without one. The printed intervals leave gaps (90 to 91); lower bounds do not.
 */
export function bandOf(achievement: Decimal, bands: readonly Band[]): Band | undefined {
  const reached = bands.filter(({ from }) => from === undefined || compare(achievement, from) >= 0);
  return reached.toSorted(byBound)[0];
}

function byBound({ from: a }: Band, { from: b }: Band): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compare(b, a);
}
