/** What a chart of money by stage is told: plain data, in the order of the stages. */
import type { BudgetStage } from '#model/budget';

export interface BudgetBar {
  readonly stage: BudgetStage;
  /** Integer sen. */
  readonly sen: bigint;
  /** True when the source rounded it. */
  readonly rounded: boolean;
  readonly source: string;
}

export interface BudgetStagesInput {
  /** Prefix of every id in the drawing: unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly bars: readonly BudgetBar[];
}
