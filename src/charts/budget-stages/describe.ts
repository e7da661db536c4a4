/** The chart in words, for those who do not see it. */
import { formatMoneyShort } from '#formatting/money';
import { formatSentence } from '#formatting/sentence';
import { budgetWords } from '#language/budget';
import { recordWords } from '#language/record';
import type { Language } from '#model/language';
import type { BudgetStagesInput } from './input.ts';

export function describeBudget({ bars }: BudgetStagesInput, language: Language): string {
  const { about, chartLead } = budgetWords(language);
  const words = recordWords(language);
  const said = bars.map(({ stage, sen, rounded, source }) => {
    const amount = formatMoneyShort(sen, language);
    const several = bars.filter((bar) => bar.stage === stage).length > 1;
    const where = several ? `${words.stage[stage]} (${source})` : words.stage[stage];
    return `${where} ${rounded ? about(amount) : amount}`;
  });
  return [said.join('; '), chartLead]
    .filter((one) => one !== '')
    .map(formatSentence)
    .join(' ');
}
