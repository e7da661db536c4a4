/**
 * How a verdict was computed: the rule and the numbers it was given. The percentage is computed from this record,
 * and the working that readers see is printed from this same record.
 */
import type { Decimal } from '../decimal.ts';
import type { Comparison } from './is-met.ts';

export interface Bounds {
  readonly lower: Decimal;
  readonly upper: Decimal;
}

/** Rules that give a percentage. `range` is set when `target` is the nearer bound of a promised range. */
export type PercentCalculation =
  | {
      /** `R ÷ T`, `(2T − R) ÷ T`, and for targets below zero the same with `|T|` as the measure of distance. */
      readonly rule: 'higher' | 'lower' | 'higher-below-zero' | 'lower-below-zero' | 'maintain';
      readonly actual: Decimal;
      readonly target: Decimal;
      readonly range?: Bounds;
    }
  | { readonly rule: 'inside-range'; readonly actual: Decimal; readonly range: Bounds }
  | { readonly rule: 'coverage'; readonly actual: Decimal; readonly target: Decimal; readonly of: Decimal };

/** A target of zero has no percentage: nothing can be divided by it. */
export interface ZeroTargetCalculation {
  readonly rule: 'zero-target';
  readonly actual: Decimal;
  readonly range?: Bounds;
}

/** The value of a year beside that of the year before. */
export interface ZeroChangeCalculation {
  readonly rule: 'zero-change';
  /** What the value must be against that of the year before. */
  readonly comparison: Comparison;
  readonly before: Decimal;
  readonly beforeYear: number;
  readonly actual: Decimal;
  readonly year: number;
}

/** Two words on a scale from best to worst. */
export interface OrdinalCalculation {
  readonly rule: 'ordinal';
  readonly scale: readonly string[];
  readonly actual: string;
  readonly target: string;
}

export type Calculation = PercentCalculation | ZeroTargetCalculation | ZeroChangeCalculation | OrdinalCalculation;

export const RULES = [
  'higher',
  'lower',
  'higher-below-zero',
  'lower-below-zero',
  'maintain',
  'inside-range',
  'coverage',
  'zero-target',
  'zero-change',
  'ordinal',
] as const satisfies readonly Calculation['rule'][];
export type RuleId = (typeof RULES)[number];
