/** What can be said of one target: a verdict, or the reason why there is none. Nothing unknown is ever a zero. */
import type { Day } from '../date.ts';
import type { Decimal } from '../decimal.ts';
import type { MissingReason, Search } from '../missing.ts';
import type { Moment } from '../series.ts';
import type { Band } from '../site.ts';
import type {
  OrdinalCalculation,
  PercentCalculation,
  ZeroChangeCalculation,
  ZeroTargetCalculation,
} from './calculation.ts';
import type { Comparison } from './is-met.ts';
import type { NoSense } from './sense.ts';

/** What a reader must know beside a verdict. */
export const CAUTIONS = [
  'change-within-margin',
  'gap-within-margin',
  'provisional',
  'sources-differ',
  'method-not-stated',
] as const;
export type Caution = (typeof CAUTIONS)[number];

interface OnValue {
  /** The year judged. */
  readonly year: number;
  /** The moments the value comes from: one, or the parts of the year that were added up or averaged. */
  readonly moments: readonly Moment[];
  readonly cautions: readonly Caution[];
}

/** A verdict with a percentage (dihitung). */
export interface Scored extends OnValue {
  readonly kind: 'scored';
  readonly met: boolean;
  /** Percent, two decimals. */
  readonly achievement: Decimal;
  readonly band?: Band;
  readonly calculation: PercentCalculation;
  /** What `met` was decided by. */
  readonly comparisons: readonly Comparison[];
}

/** Met or not, without a percentage: the target is zero, speaks of a change, or is a word. */
export type MetOnly = OnValue & { readonly met: boolean } & (
    | {
        readonly kind: 'zero-target';
        readonly calculation: ZeroTargetCalculation;
        readonly comparisons: readonly Comparison[];
      }
    | { readonly kind: 'zero-change'; readonly calculation: ZeroChangeCalculation }
    | { readonly kind: 'ordinal'; readonly calculation: OrdinalCalculation }
  );

/** The source is not sure enough for a percentage; `met` only where every value it allows says the same. */
export interface Imprecise extends OnValue {
  readonly kind: 'imprecise';
  readonly why: ImpreciseBecause;
  readonly met?: boolean;
}
export type ImpreciseBecause = 'approximate' | 'range' | 'bound' | 'parts-missing';

/** Before its date; `due` is when the actual is due, undefined for a promise without a deadline. */
export interface NotYetDue {
  readonly kind: 'not-yet-due';
  readonly due?: Day;
}

/** Silence: due before the release date, and looked for after that day without success. */
export interface NotReported {
  readonly kind: 'not-reported';
  readonly due: Day;
  readonly reason: Extract<MissingReason, 'not-reported' | 'not-in-our-sources'>;
  readonly search: Search;
}

/** Due, without a value, and without a dated search after it was due: nothing is said about the region. */
export interface NotSearched {
  readonly kind: 'not-searched';
  readonly due: Day;
}

/** A source says why there is no value. */
export interface NoValue {
  readonly kind: 'no-value';
  readonly reason: Extract<MissingReason, 'not-measured' | 'withheld' | 'no-number-given'>;
}

/** The promise has no number. */
export interface NoNumber {
  readonly kind: 'no-number';
}

/** A method version; undefined where the source does not say which. */
export type MethodId = string | undefined;

/** Values that must not be set side by side, or a change without a value to start from. */
export type NotComparable =
  | {
      readonly kind: 'not-comparable';
      readonly why: 'method-break' | 'several-methods';
      readonly methods: readonly MethodId[];
    }
  | { readonly kind: 'not-comparable'; readonly why: 'no-value-before'; readonly year: number };

/** No rule fits target and indicator. */
export interface NoRule {
  readonly kind: 'no-rule';
  readonly why: NoSense | 'word-against-number' | 'word-not-on-scale' | 'year-unclear';
}

/** A value was held against the target. */
export type Judged = Scored | MetOnly | Imprecise;
export type Score = Judged | NotYetDue | NotReported | NotSearched | NoValue | NoNumber | NotComparable | NoRule;
export type ScoreKind = Score['kind'];

export function isJudged(score: Score): score is Judged {
  return 'moments' in score;
}

/** Met, not met, or undefined where that is not decided. */
export function metOf(score: Score): boolean | undefined {
  return isJudged(score) ? score.met : undefined;
}
