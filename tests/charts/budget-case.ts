/** Short ways to write gallery cases of money by stage. */
import type { BudgetBar, BudgetStagesInput } from '#charts/budget-stages/input';
import type { BudgetStage } from '#model/budget';

/** A gallery case: what it shows, and the chart's input. */
export interface BudgetCase {
  readonly about: string;
  readonly input: BudgetStagesInput;
}

/** An amount in juta rupiah. */
export function bar(stage: BudgetStage, juta: number, more: Partial<BudgetBar> = {}): BudgetBar {
  return { stage, sen: BigInt(juta) * 100_000_000n, rounded: false, source: 'Sumber uji', ...more };
}

export function budget(id: string, ...bars: readonly BudgetBar[]): BudgetStagesInput {
  return { id, title: 'Pos uji 2025 menurut tahap', bars };
}
