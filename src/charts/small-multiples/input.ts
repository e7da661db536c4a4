/** What small multiples are told: the same indicator of several regions, to be read beside each other. */
import type { Aim } from '#model/target';
import type { TrendIndicator, TrendPoint } from '../trend/input.ts';

export interface PanelInput {
  /** Id of the drawing: unique on the page. */
  readonly id: string;
  /** Name of the region. */
  readonly title: string;
  /** Values of one method, at most one a year. */
  readonly points: readonly TrendPoint[];
  readonly targets: readonly { readonly year: number; readonly aim: Aim }[];
}

export interface MultiplesInput {
  readonly indicator: TrendIndicator;
  readonly panels: readonly PanelInput[];
}
