import { decimal, divide, multiply, subtract, type Decimal } from '../decimal.ts';

/** The way from the starting point to the end target, and how far a value has come on it. */
export interface ProgressCalculation {
  readonly rule: 'progress';
  readonly baseline: Decimal;
  readonly end: Decimal;
  readonly actual: Decimal;
}

/**
 * Progress (kemajuan) in percent of the way from the baseline to the end target, whichever way is better, rounded half
 * up to two decimals once. Negative when it moved away, over 100 when it went past; undefined when there is no way to go.
 */
export function progress({ baseline, end, actual }: ProgressCalculation): Decimal | undefined {
  return divide(multiply(decimal('100'), subtract(actual, baseline)), subtract(end, baseline), 2);
}
