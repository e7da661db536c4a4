/** What a bullet chart is told: where it started, where it is, where it should be. */
import type { Measure } from '#model/measure';
import type { Aim } from '#model/target';
import type { TrendIndicator } from '../trend/input.ts';

export interface BulletInput {
  /** Prefix of element ids: unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly indicator: TrendIndicator;
  readonly baseline?: { readonly year: number; readonly measure: Measure };
  readonly actual: { readonly year: number; readonly measure: Measure; readonly provisional: boolean };
  readonly target: { readonly year?: number; readonly aim: Aim };
  /** The first version of the target, where that asked for something else. */
  readonly original?: { readonly year?: number; readonly aim: Aim };
}
