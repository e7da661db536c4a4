/** The money of a region. Where there is much of it, that of programmes is left to the pages of their plans. */
import { budgetWords } from '#language/budget';
import { itemYears } from '#model/budget-stages';
import type { RegionReport } from '#model/dataset';
import { MANY_ITEMS, presentBudget, type BudgetPart } from './budget.ts';
import { unfundedNotes } from './plan-money.ts';
import type { View } from './view.ts';

export interface RegionMoney {
  readonly budget?: BudgetPart;
  readonly notes: readonly string[];
  /** Neutral notes on what does not join up. */
  readonly gaps: readonly string[];
  /** Where the money of programmes is, when it is not here. */
  readonly elsewhere?: string;
}

/** Undefined for a region without money. */
export function presentRegionMoney(view: View, report: RegionReport): RegionMoney | undefined {
  const { budget: lines, plans } = report;
  if (lines.length === 0) return undefined;
  const withProgramme = lines.filter(({ programme }) => programme !== undefined);
  const leaveOut = withProgramme.length > 0 && itemYears(lines).length > MANY_ITEMS;
  const budget = presentBudget(
    view,
    leaveOut ? lines.filter(({ programme }) => programme === undefined) : lines,
    'uang',
    report,
  );
  const unfunded = leaveOut ? [] : plans.flatMap((plan) => unfundedNotes(view, report, plan));
  return {
    ...(budget !== undefined && { budget }),
    notes: budget?.notes ?? [],
    gaps: [...unfunded, ...(budget?.parts ?? [])],
    ...(leaveOut && { elsewhere: budgetWords(view.language).onPlanPage }),
  };
}
