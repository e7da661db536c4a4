import type { Dataset, RegionReport } from '#model/dataset';
import type { Plan } from '#model/plan';
import { planEnd, type PlanEnd } from '#model/plan-closing';

/** The plans of a region that have a closing page: those that end and set a target, with how they end. */
export function closingPlans(
  { plans, targets }: RegionReport,
  { site }: Dataset,
): readonly { readonly plan: Plan; readonly end: PlanEnd }[] {
  return plans.flatMap((plan) => {
    const end = planEnd(plan, site.releaseDate);
    return end === undefined || !targets.some((target) => target.plan === plan.id) ? [] : [{ plan, end }];
  });
}
