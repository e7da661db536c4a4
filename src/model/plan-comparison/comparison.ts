/** What two texts promise, side by side: two versions of one plan, or a plan and its successor. */
import type { Text } from '../language.ts';
import type { PlanVersion } from '../plan.ts';
import type { Target } from '../target.ts';
import type { AimChange } from './compare-aims.ts';

/** In the order in which a reader wants them: what was given up or made easier first. */
export const COMPARISON_CLASSES = [
  'dropped',
  'relaxed',
  'changed',
  'reworded',
  'raised',
  'added',
  'not-repeated',
  'unchanged',
] as const;
/** `not-repeated`: the later text is not in the content as a whole, so nobody can say whether it gave the target up. */
export type ComparisonClass = (typeof COMPARISON_CLASSES)[number];

/** A text as far as it is known. */
export interface PromisedText extends Pick<PlanVersion, 'complete' | 'dropped' | 'reworded'> {
  readonly targets: readonly Target[];
}

/** One promise in both texts, or in one of them. */
export type ComparedTarget = {
  /** Targets of the same indicator for years of which the other text does not speak; only between two plans. */
  readonly besides: readonly Target[];
} & (
  | { readonly kind: 'raised' | 'relaxed' | 'changed' | 'unchanged'; readonly before: Target; readonly after: Target }
  | {
      readonly kind: 'reworded';
      readonly before: Target;
      readonly after: Target;
      readonly aims: AimChange;
      readonly note?: Text;
    }
  | { readonly kind: 'added'; readonly after: Target }
  /** `reason` as the later text states it; undefined: without a word. */
  | { readonly kind: 'dropped'; readonly before: Target; readonly reason?: Text }
  | { readonly kind: 'not-repeated'; readonly before: Target }
);
