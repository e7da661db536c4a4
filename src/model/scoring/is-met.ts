import { compare, decimal, type Decimal } from '../decimal.ts';
import type { NumericAim } from './calculation-for.ts';
import type { Sense } from './sense.ts';

/** What must be true of a value for the target to be met. */
export interface Comparison {
  readonly sign: '≥' | '≤' | '>' | '<' | '=';
  readonly bound: Decimal;
}

const ZERO = decimal('0');
const SIGNS = { 'at-least': '≥', 'at-most': '≤', above: '>', below: '<' } as const;
const BY_SENSE = { higher: '≥', lower: '≤', maintain: '=' } as const;

/**
 * The comparisons that make a target strictly met. `above` and `below` exclude the bound itself. A range is met on its
 * better side too, unless the value is to be kept inside it.
 */
export function comparisonsFor(aim: NumericAim, sense: Sense): readonly Comparison[] {
  switch (aim.kind) {
    case 'value':
      return [betterThan(aim.value, sense)];
    case 'at-least':
    case 'at-most':
    case 'above':
    case 'below':
      return [{ sign: SIGNS[aim.kind], bound: aim.value }];
    case 'zero-level':
      return [betterThan(ZERO, sense)];
    case 'coverage':
      return [{ sign: '≥', bound: decimal(String(aim.count)) }];
    case 'range': {
      const { lower, upper } = aim;
      if (sense === 'higher') return [{ sign: '≥', bound: lower }];
      if (sense === 'lower') return [{ sign: '≤', bound: upper }];
      return [
        { sign: '≥', bound: lower },
        { sign: '≤', bound: upper },
      ];
    }
  }
}

/** The comparison that holds for the bound itself and its better side; for `maintain` only for the bound. */
export function betterThan(bound: Decimal, sense: Sense): Comparison {
  return { sign: BY_SENSE[sense], bound };
}

/** True when the comparison holds, on the exact numbers. */
export function holds(actual: Decimal, { sign, bound }: Comparison): boolean {
  const order = compare(actual, bound);
  switch (sign) {
    case '≥':
      return order >= 0;
    case '≤':
      return order <= 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    case '=':
      return order === 0;
  }
}

/** Strictly met or not: never from a rounded percentage. */
export function isMet(aim: NumericAim, sense: Sense, actual: Decimal): boolean {
  return comparisonsFor(aim, sense).every((comparison) => holds(actual, comparison));
}
