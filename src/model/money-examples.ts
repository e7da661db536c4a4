/** Small examples of amounts, for the page that explains the rules. Invented numbers, not of any region. */
import type { BudgetStage, StagedAmount } from './budget.ts';
import type { FormRow } from './cumulative.ts';
import { decimal } from './decimal.ts';

const MILIAR = 100_000_000_000n;

function amount(stage: BudgetStage, sen: bigint, rounded = false): StagedAmount {
  return { stage, sen, rounded };
}

export const MONEY_EXAMPLES = {
  absorption: { realised: amount('realisation', 1_234_567_890_00n), ceiling: amount('apbd', 1_500_000_000_00n) },
  change: { from: amount('apbd', 1_500_000_000_00n), to: amount('revised-apbd', 1_800_000_000_00n) },
  rounded: { from: amount('apbd', 3_400n * MILIAR, true), to: amount('revised-apbd', 4_300n * MILIAR, true) },
  parts: {
    whole: amount('apbd', 10n * MILIAR, true),
    parts: [amount('apbd', 6n * MILIAR, true), amount('apbd', 5n * MILIAR, true)],
  },
} as const;

export const CUMULATIVE_EXAMPLE: FormRow = {
  aggregation: 'cumulative',
  endTarget: decimal('60'),
  before: decimal('22'),
  year: decimal('15'),
};
