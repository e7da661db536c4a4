import type { Aim } from '#model/target';
import type { TrendInput } from '../trend/input.ts';

/** What a small trend in a list is told. */
export interface SparkInput extends Pick<TrendInput, 'title' | 'indicator' | 'points' | 'methods'> {
  /** Id of the drawing: unique on the page. */
  readonly id: string;
  /** The one target that the row names. */
  readonly target?: { readonly year?: number; readonly aim: Aim };
}
