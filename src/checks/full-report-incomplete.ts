import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const fullReportIncomplete: Check = {
  code: 'full-report-incomplete',
  about: 'A region with full coverage has a plan and a report.',
  severity: 'warning',
  needsAll: true,
  *run(dataset) {
    for (const { region, plans, report } of dataset.regions.values()) {
      if (region.coverage !== 'full') continue;
      const place = fieldOf(region.place, 'coverage');
      if (plans.length === 0) yield { place, values: { region: region.name, lacks: 'plan' } };
      if (report === undefined) yield { place, values: { region: region.name, lacks: 'report' } };
    }
  },
};
