/** The chart as a table: the same amounts, one row each. */
import { formatMoneyFull } from '#formatting/money';
import { recordWords } from '#language/record';
import type { Language } from '#model/language';
import type { BudgetStagesInput } from './input.ts';

export interface BudgetRow {
  readonly stage: string;
  readonly amount: string;
  readonly precision: string;
  readonly source: string;
}

export function budgetTable({ bars }: BudgetStagesInput, language: Language): readonly BudgetRow[] {
  const words = recordWords(language);
  return bars.map(({ stage, sen, rounded, source }) => ({
    stage: words.stage[stage],
    amount: formatMoneyFull(sen, language),
    precision: rounded ? words.rounded : words.exact,
    source,
  }));
}
