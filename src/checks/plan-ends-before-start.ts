import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const planEndsBeforeStart: Check = {
  code: 'plan-ends-before-start',
  about: 'A plan starts no later than it ends.',
  severity: 'error',
  *run(dataset) {
    for (const { plans } of dataset.regions.values()) {
      for (const { startYear, endYear, place } of plans) {
        if (startYear <= endYear) continue;
        yield {
          place: fieldOf(place, 'end_year'),
          other: fieldOf(place, 'start_year'),
          values: { start: String(startYear), end: String(endYear) },
        };
      }
    }
  },
};
