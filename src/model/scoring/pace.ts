import { absolute, add, compare, decimal, divide, multiply, sign, subtract, type Decimal } from '../decimal.ts';
import type { Sense } from './sense.ts';

/** A value in a year. */
export interface YearValue {
  readonly year: number;
  readonly value: Decimal;
}

/** A straight line from the baseline to the target, and a value to hold against it. */
export interface PaceCalculation {
  readonly rule: 'pace';
  readonly baseline: YearValue;
  readonly target: YearValue;
  readonly actual: YearValue;
  readonly sense: Exclude<Sense, 'maintain'>;
}

export interface Pace {
  readonly calculation: PaceCalculation;
  /** Where the line stands in the actual's year, rounded once. */
  readonly expected: Decimal;
  readonly state: 'ahead' | 'behind' | 'on-line';
  /** Without sign, in the indicator's unit, rounded once; never zero unless the value is on the line. */
  readonly difference: Decimal;
}

/** Places to which a difference too small for the indicator's decimals is given. */
const FINE = 12;

/**
 * Ahead of or behind the straight line, decided on the exact numbers. Undefined for a year outside the line's own
 * years, and for a line without length.
 */
export function pace(calculation: PaceCalculation, decimals: number): Pace | undefined {
  const { baseline, target, actual, sense } = calculation;
  if (actual.year <= baseline.year || actual.year > target.year) return undefined;
  const years = decimal(String(target.year - baseline.year));
  const passed = decimal(String(actual.year - baseline.year));
  const way = multiply(subtract(target.value, baseline.value), passed);
  const away = subtract(multiply(subtract(actual.value, baseline.value), years), way);
  const expected = divide(add(multiply(baseline.value, years), way), years, decimals);
  const difference = divide(absolute(away), years, decimals);
  const exactly = divide(absolute(away), years, FINE);
  if (expected === undefined || difference === undefined || exactly === undefined) return undefined;
  return {
    calculation,
    expected,
    state: stateOf(away, sense),
    difference: sign(difference) === 0 ? exactly : difference,
  };
}

function stateOf(away: Decimal, sense: PaceCalculation['sense']): Pace['state'] {
  const order = compare(away, decimal('0'));
  if (order === 0) return 'on-line';
  return order > 0 === (sense === 'higher') ? 'ahead' : 'behind';
}
