/** Money of the year by item: each stage as its source gives it, what was spent, and the share of it. */
import { formatMoneyShort } from '#formatting/money';
import { formatPercent } from '#formatting/percent';
import { briefWords } from '#language/brief';
import { recordWords } from '#language/record';
import { absorptionOf } from '#model/absorption';
import type { Brief } from '#model/brief/brief';
import type { BudgetLine } from '#model/budget';
import type { View, Words } from '../view.ts';
import type { Cite, Cited, Draft } from './draft.ts';
import { columnLetters, wrappedLines } from './wrapped-lines.ts';

export interface MoneyOfItem {
  readonly name: Words;
  /** Said where it is not spending. */
  readonly kind?: string;
  readonly agency?: string;
  readonly planned: readonly Cited[];
  readonly realised: readonly Cited[];
  readonly absorption: string;
  readonly none: string;
}

export function draftMoney(view: View, brief: Brief): Draft<readonly BudgetLine[], MoneyOfItem> {
  return {
    entries: byItem(brief.budget),
    present: (lines, cite) => presentItem(view, brief, lines, cite),
    cost: ({ name, kind = '', agency = '', planned, realised, none }) =>
      Math.max(
        wrappedLines(`${name.text} ${kind}`, columnLetters(0.29)) + wrappedLines(agency, columnLetters(0.29)),
        linesOfCells(planned, none),
        linesOfCells(realised, none),
      ) + 0.5,
    head: 7,
    share: 15,
    most: 12,
  };
}

/** Items that are part of no other first; within, as in the content. */
function byItem(budget: readonly BudgetLine[]): readonly (readonly BudgetLine[])[] {
  const items = [...Map.groupBy(budget, ({ item }) => item).values()];
  const isPart = (lines: readonly BudgetLine[]): number => Number(lines.some(({ parent }) => parent !== undefined));
  return items.toSorted((a, b) => isPart(a) - isPart(b));
}

function presentItem(
  view: View,
  { edition: { report } }: Brief,
  lines: readonly BudgetLine[],
  cite: Cite,
): MoneyOfItem {
  const words = briefWords(view.language);
  const [first] = lines;
  const absorption = first === undefined ? undefined : absorptionOf(lines, first.item, first.year);
  const agency = report.region.agencies.find(({ id }) => lines.some((line) => line.agency === id));
  const isSpent = ({ stage }: BudgetLine): boolean => stage === 'realisation';
  return {
    name: first === undefined ? { text: '' } : view.say(first.name),
    ...(first !== undefined && first.kind !== 'spending' && { kind: recordWords(view.language).money[first.kind] }),
    ...(agency !== undefined && { agency: agency.shortName ?? agency.name }),
    planned: lines.filter((line) => !isSpent(line)).map((line) => presentAmount(view, line, cite)),
    realised: lines.filter(isSpent).map((line) => presentAmount(view, line, cite)),
    absorption: absorption === undefined ? words.noProgress : formatPercent(absorption.percent, view.language),
    none: words.notInOurData,
  };
}

/** `APBD Rp3,43 triliun (dibulatkan)`. */
export function amountText(view: View, { stage, sen, rounded }: BudgetLine): string {
  const words = briefWords(view.language);
  const short = formatMoneyShort(sen, view.language);
  const amount = rounded ? words.rounded({ amount: short }) : short;
  return words.stageAmount({ stage: recordWords(view.language).stage[stage], amount });
}

function presentAmount(view: View, line: BudgetLine, cite: Cite): Cited {
  return { text: amountText(view, line), marks: cite([line.citation]) };
}

function linesOfCells(cells: readonly Cited[], none: string): number {
  const letters = columnLetters(0.29);
  if (cells.length === 0) return wrappedLines(none, letters);
  return cells.reduce((sum, { text }) => sum + wrappedLines(`${text} 00`, letters), 0);
}
