import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyMissingThing } from './walks/gaps.ts';

export const missingWithoutSearch: Check = {
  code: 'missing-without-search',
  about: 'Who says that something is not reported or not found says what was searched, and when.',
  severity: 'error',
  *run(dataset) {
    for (const { reason, search, place, field } of everyMissingThing(dataset)) {
      if (search !== undefined || (reason !== 'not-in-our-sources' && reason !== 'not-reported')) continue;
      yield { place: fieldOf(place, field), values: { reason } };
    }
  },
};
