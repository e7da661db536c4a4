/** Money beside the result it was meant to buy: the programmes that name an indicator, with their amounts. */
import { budgetWords } from '#language/budget';
import type { RegionReport } from '#model/dataset';
import { pages } from '#routes';
import { presentBudget, type BudgetPart } from './budget.ts';
import { programmeAnchor } from './plan-tree.ts';
import type { Link, View } from './view.ts';

export interface PaidProgramme extends Link {
  readonly budget?: BudgetPart;
  /** Said where no amount is known. */
  readonly none?: string;
}

export interface ResultMoney {
  readonly lead: string;
  readonly programmes: readonly PaidProgramme[];
  /** Stand with all of it, also where no amount is known. */
  readonly notes: readonly string[];
}

/** Undefined when no programme names the indicator. */
export function presentResultMoney(view: View, report: RegionReport, indicator: string): ResultMoney | undefined {
  const words = budgetWords(view.language);
  const programmes = report.plans.flatMap((plan) =>
    plan.programmes
      .filter(({ indicators }) => indicators.includes(indicator))
      .map((programme) => ({ plan, programme })),
  );
  if (programmes.length === 0) return undefined;
  const shown = programmes.map(({ plan, programme }, index): PaidProgramme => {
    const own = report.budget.filter((line) => line.programme === programme.id);
    const budget = presentBudget(view, own, `uang-${String(index)}`, report);
    return {
      ...view.say(programme.name),
      href: view.to(`${pages.plan(report.region, plan.id)}#${programmeAnchor(programme)}`),
      ...(budget === undefined ? { none: words.noAmount } : { budget }),
    };
  });
  const notes = new Set([words.noProof, words.surveyTime, ...shown.flatMap(({ budget }) => budget?.notes ?? [])]);
  return { lead: words.forResultLead, programmes: shown, notes: [...notes] };
}
