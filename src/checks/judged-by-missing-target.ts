import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const judgedByMissingTarget: Check = {
  code: 'judged-by-missing-target',
  about: 'A commitment judged by a target names one that the region’s table holds.',
  severity: 'error',
  needsAll: true,
  *run(dataset) {
    for (const { commitments, targets } of dataset.regions.values()) {
      for (const { judgement, place } of commitments) {
        if (judgement.by !== 'target') continue;
        const { indicator, year } = judgement;
        const ofIndicator = targets.filter((target) => target.indicator.id === indicator);
        if (ofIndicator.some((target) => year === undefined || target.year === year)) continue;
        const years = new Set(ofIndicator.map((target) => (target.year === undefined ? 'none' : String(target.year))));
        yield {
          place: fieldOf(place, year === undefined || years.size === 0 ? 'judged_by.indicator' : 'judged_by.year'),
          values: {
            indicator,
            year: year === undefined ? '' : String(year),
            years: [...years].sort().join(', '),
          },
        };
      }
    }
  },
};
