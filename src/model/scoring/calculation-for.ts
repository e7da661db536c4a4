import { compare, decimal, sign, type Decimal } from '../decimal.ts';
import type { Aim } from '../target.ts';
import type { Bounds, PercentCalculation, ZeroTargetCalculation } from './calculation.ts';
import type { Sense } from './sense.ts';

/** Aims that a single number can be held against. */
export type NumericAim = Exclude<Aim, { kind: 'ordinal' | 'no-number' | 'zero-change' }>;

const ZERO = decimal('0');

/** The rule for a number against an aim, with its operands. A range counts by its nearer bound when the value is outside. */
export function calculationFor(
  aim: NumericAim,
  sense: Sense,
  actual: Decimal,
): PercentCalculation | ZeroTargetCalculation {
  switch (aim.kind) {
    case 'value':
    case 'at-least':
    case 'at-most':
    case 'above':
    case 'below':
      return againstNumber(aim.value, sense, actual);
    case 'zero-level':
      return againstNumber(ZERO, sense, actual);
    case 'coverage': {
      const target = decimal(String(aim.count));
      if (aim.count === 0) return { rule: 'zero-target', actual };
      return { rule: 'coverage', actual, target, of: decimal(String(aim.of)) };
    }
    case 'range':
      return againstRange({ lower: aim.lower, upper: aim.upper }, sense, actual);
  }
}

function againstRange(range: Bounds, sense: Sense, actual: Decimal): PercentCalculation | ZeroTargetCalculation {
  if (compare(actual, range.lower) < 0) return { ...againstNumber(range.lower, sense, actual), range };
  if (compare(actual, range.upper) > 0) return { ...againstNumber(range.upper, sense, actual), range };
  return { rule: 'inside-range', actual, range };
}

function againstNumber(
  target: Decimal,
  sense: Sense,
  actual: Decimal,
): Exclude<PercentCalculation, { rule: 'inside-range' | 'coverage' }> | ZeroTargetCalculation {
  if (sign(target) === 0) return { rule: 'zero-target', actual };
  if (sense === 'maintain') return { rule: 'maintain', actual, target };
  return { rule: sign(target) > 0 ? sense : `${sense}-below-zero`, actual, target };
}
