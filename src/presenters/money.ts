/** Amounts as a table: item, year, stage, rupiah short and in full, source. */
import { formatMoneyFull, formatMoneyShort } from '#formatting/money';
import { recordWords } from '#language/record';
import type { BudgetLine } from '#model/budget';
import { presentCitation, type SourceLine } from './citation.ts';
import type { View, Words } from './view.ts';

export interface MoneyRow {
  readonly name: Words;
  readonly year: string;
  readonly stage: string;
  readonly kind: string;
  readonly amount: string;
  readonly full: string;
  readonly precision: string;
  readonly note?: Words;
  readonly source: SourceLine;
}

export function presentMoney(view: View, line: BudgetLine): MoneyRow {
  const words = recordWords(view.language);
  return {
    name: view.say(line.name),
    year: String(line.year),
    stage: words.stage[line.stage],
    kind: words.money[line.kind],
    amount: formatMoneyShort(line.sen, view.language),
    full: formatMoneyFull(line.sen, view.language),
    precision: line.rounded ? words.rounded : words.exact,
    ...(line.note !== undefined && { note: view.say(line.note) }),
    source: presentCitation(view, line.citation),
  };
}
