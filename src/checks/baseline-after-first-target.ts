import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const baselineAfterFirstTarget: Check = {
  code: 'baseline-after-first-target',
  about: 'The starting point a plan names lies no later than the first target it is to lead to.',
  severity: 'error',
  perRegion: true,
  *run(dataset) {
    for (const { plans, baselines, targets } of dataset.regions.values()) {
      const promised = Map.groupBy(targets, (target) => `${target.indicator.id} ${target.plan ?? ''}`);
      for (const { indicator, plan, version, year, place } of baselines) {
        const ofPlan = promised.get(`${indicator.id} ${plan ?? ''}`) ?? [];
        // Targets before the plan began are told by their own check.
        const start = plans.find(({ id }) => id === plan)?.startYear ?? 0;
        const ofVersion = ofPlan.filter((target) => target.version === version);
        const dated = (ofVersion.length > 0 ? ofVersion : ofPlan).filter((target) => (target.year ?? 0) >= start);
        const [first] = dated.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
        if (first?.year === undefined || year <= first.year) continue;
        yield {
          place: fieldOf(place, 'year'),
          other: fieldOf(first.place, 'year'),
          values: { indicator: indicator.id, year: String(year), first: String(first.year), plan: plan ?? '' },
        };
      }
    }
  },
};
