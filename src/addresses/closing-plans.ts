import type { Dataset, RegionReport } from '#model/dataset';
import type { Plan } from '#model/plan';
import { planEnd, type PlanEnd } from '#model/plan-closing';

/**
 * The plans of a region that have a closing page: those that end and set a target, with how they end. A plan of one year has
 * none, because the next year's plan is not its successor.
 */
export function closingPlans(
  { plans, targets }: RegionReport,
  { site }: Dataset,
): readonly { readonly plan: Plan; readonly end: PlanEnd }[] {
  return plans.flatMap((plan) => {
    const end = plan.startYear < plan.endYear ? planEnd(plan, site.releaseDate) : undefined;
    return end === undefined || !targets.some((target) => target.plan === plan.id) ? [] : [{ plan, end }];
  });
}
