/** The money of a plan's programmes, and where it does not join up. */
import { formatMoneyShort } from '#formatting/money';
import { budgetWords } from '#language/budget';
import { recordWords } from '#language/record';
import { unfundedProgrammes } from '#model/budget-consistency';
import type { RegionReport } from '#model/dataset';
import type { Plan } from '#model/plan';
import { presentBudget, type BudgetPart } from './budget.ts';
import type { View } from './view.ts';

export interface PlanMoney {
  readonly budget: BudgetPart;
  /** Neutral notes: programmes with an indicative ceiling that a later stage does not hold, and incomplete parts. */
  readonly gaps: readonly string[];
}

/** Undefined when no amount of the region belongs to a programme of the plan. */
export function presentPlanMoney(view: View, report: RegionReport, plan: Plan): PlanMoney | undefined {
  const own = new Set(plan.programmes.map(({ id }) => id));
  const budget = presentBudget(
    view,
    report.budget.filter(({ programme }) => programme !== undefined && own.has(programme)),
    'uang',
    report,
  );
  return budget === undefined ? undefined : { budget, gaps: [...unfundedNotes(view, report, plan), ...budget.parts] };
}

/** What the plan pays for and our later documents do not name, in whole sentences. */
export function unfundedNotes(view: View, report: RegionReport, plan: Plan): readonly string[] {
  const { stage: stageWords } = recordWords(view.language);
  return unfundedProgrammes(plan, report.budget).map(({ programme, year, stage, indicative }) =>
    budgetWords(view.language).unfunded({
      programme: view.say(programme.name).text,
      year: String(year),
      amount: formatMoneyShort(indicative.sen, view.language),
      stage: stageWords[stage],
    }),
  );
}
