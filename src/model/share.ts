import { decimal, divide, multiply, type Decimal } from './decimal.ts';

/** A part of a whole in percent, two decimals, rounded once; undefined when the whole is zero. */
export function shareOf(part: Decimal, whole: Decimal): Decimal | undefined {
  return divide(multiply(decimal('100'), part), whole, 2);
}
