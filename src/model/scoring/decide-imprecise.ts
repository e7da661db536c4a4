import type { Decimal } from '../decimal.ts';
import type { NumericAim } from './calculation-for.ts';
import { isMet } from './is-met.ts';
import type { Sense } from './sense.ts';

/** Met or not met where every value between the bounds says the same; undefined where it depends. */
export function decideImprecise(
  aim: NumericAim,
  sense: Sense,
  { lower, upper }: { readonly lower?: Decimal; readonly upper?: Decimal },
): boolean | undefined {
  const atLower = lower === undefined ? undefined : isMet(aim, sense, lower);
  const atUpper = upper === undefined ? undefined : isMet(aim, sense, upper);
  if (sense === 'maintain') return atLower === true && atUpper === true ? true : undefined;
  const [worst, best] = sense === 'higher' ? [atLower, atUpper] : [atUpper, atLower];
  if (worst === true) return true;
  return best === false ? false : undefined;
}
