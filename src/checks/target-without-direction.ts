import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const targetWithoutDirection: Check = {
  code: 'target-without-direction',
  about: 'An indicator with a target says which way is better.',
  severity: 'error',
  *run(dataset) {
    for (const { targets } of dataset.regions.values()) {
      for (const { indicator, place } of targets) {
        if (indicator.direction !== 'none') continue;
        yield {
          place: fieldOf(place, 'indicator'),
          other: fieldOf(indicator.place, 'direction'),
          values: { indicator: indicator.id },
        };
      }
    }
  },
};
