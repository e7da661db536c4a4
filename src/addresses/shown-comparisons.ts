import type { Dataset, RegionReport } from '#model/dataset';
import type { Plan } from '#model/plan';
import type { ComparedTarget } from '#model/plan-comparison/comparison';
import { planComparisons, type PlanComparison } from '#model/plan-comparison/plan-comparison';

/** A comparison that has something to show. */
export type ShownComparison = PlanComparison & { readonly rows: readonly ComparedTarget[] };

/** The comparisons of a plan that have a page: never one in which a text that nobody has read looks empty. */
export function shownComparisons(report: RegionReport, plan: Plan, { site }: Dataset): readonly ShownComparison[] {
  return planComparisons(report, plan, site.releaseDate).flatMap(({ rows, ...comparison }) =>
    rows === undefined ? [] : [{ ...comparison, rows }],
  );
}
