import type { Decimal } from './decimal.ts';
import type { Text } from './language.ts';
import type { Citation } from './source.ts';
import type { Indicator } from './indicator.ts';
import type { Place } from './finding.ts';
import type { Measure } from './measure.ts';

export const TARGET_KINDS = [
  'value',
  'range',
  'at-least',
  'at-most',
  'above',
  'below',
  'zero-level',
  'zero-change',
  'coverage',
  'ordinal',
  'no-number',
] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** What was promised. `above` and `below` are strict ("di bawah 14 persen"); `zero-change` speaks of the change, not the level. */
export type Aim =
  | { readonly kind: 'value' | 'at-least' | 'at-most' | 'above' | 'below'; readonly value: Decimal }
  | { readonly kind: 'range'; readonly lower: Decimal; readonly upper: Decimal }
  | { readonly kind: 'zero-level' }
  | { readonly kind: 'zero-change' }
  | { readonly kind: 'coverage'; readonly count: number; readonly of: number }
  | { readonly kind: 'ordinal'; readonly word: string }
  | { readonly kind: 'no-number' };

interface FromPlan {
  readonly indicator: Indicator;
  /** Plan and version that set it; undefined when it was announced outside any plan. */
  readonly plan?: string;
  readonly version?: string;
  /** The agency in charge (perangkat daerah penanggung jawab) as the plan's table names it. */
  readonly agency?: string;
  /** An editor's confirmed doubt, shown to readers as "perlu dicek". */
  readonly doubt?: Text;
  readonly citation: Citation;
  readonly note?: Text;
  /** Why it differs from what was published before. */
  readonly reason?: string;
  readonly place: Place;
}

/** One promised value for one year, without a deadline, or for a year that the source leaves unclear. */
export interface Target extends FromPlan {
  /** undefined: the promise has no deadline, or an unclear one. */
  readonly year?: number;
  /** The source means a year and does not make clear which; such a target cannot be judged. */
  readonly yearUnclear?: true;
  readonly aim: Aim;
}

/** The starting point a plan names (kondisi awal). */
export interface Baseline extends FromPlan {
  readonly year: number;
  readonly measure: Measure;
}
