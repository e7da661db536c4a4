import { compare, decimal, type Decimal } from '../decimal.ts';
import type { NumericAim } from './calculation-for.ts';
import type { Sense } from './sense.ts';

/**
 * Strictly met or not, from the exact numbers and never from a rounded percentage. `above` and `below` exclude the
 * bound itself. A range is met on its better side too, unless the value is to be kept inside it.
 */
export function isMet(aim: NumericAim, sense: Sense, actual: Decimal): boolean {
  switch (aim.kind) {
    case 'value':
      return isGoodEnough(actual, aim.value, sense);
    case 'at-least':
      return compare(actual, aim.value) >= 0;
    case 'at-most':
      return compare(actual, aim.value) <= 0;
    case 'above':
      return compare(actual, aim.value) > 0;
    case 'below':
      return compare(actual, aim.value) < 0;
    case 'zero-level':
      return isGoodEnough(actual, decimal('0'), sense);
    case 'coverage':
      return compare(actual, decimal(String(aim.count))) >= 0;
    case 'range':
      return (
        (sense === 'lower' || compare(actual, aim.lower) >= 0) &&
        (sense === 'higher' || compare(actual, aim.upper) <= 0)
      );
  }
}

/** True when a value is the bound or on its better side; for `maintain` only when it is the bound. */
export function isGoodEnough(actual: Decimal, bound: Decimal, sense: Sense): boolean {
  const order = compare(actual, bound);
  if (sense === 'higher') return order >= 0;
  return sense === 'lower' ? order <= 0 : order === 0;
}
