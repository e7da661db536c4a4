import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

/** A plan may set targets for the first year of the next one. */
const BRIDGING_YEARS = 1;

export const targetOutsidePlanYears: Check = {
  code: 'target-outside-plan-years',
  about: 'A target lies in the years of its plan, or in the bridging year after them.',
  severity: 'error',
  perRegion: true,
  *run(dataset) {
    for (const { plans, targets } of dataset.regions.values()) {
      const byId = new Map(plans.map((plan) => [plan.id, plan]));
      for (const { year, plan: id, indicator, place } of targets) {
        const plan = id === undefined ? undefined : byId.get(id);
        if (plan === undefined || year === undefined) continue;
        const last = plan.endYear + BRIDGING_YEARS;
        if (year >= plan.startYear && year <= last) continue;
        yield {
          place: fieldOf(place, 'year'),
          other: fieldOf(plan.place, year < plan.startYear ? 'start_year' : 'end_year'),
          values: {
            indicator: indicator.id,
            year: String(year),
            plan: plan.id,
            start: String(plan.startYear),
            end: String(plan.endYear),
            last: String(last),
          },
        };
      }
    }
  },
};
