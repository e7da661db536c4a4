import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyRevision } from './walks/revisions.ts';

/** Without it nobody can say which targets held in which year. */
export const revisionWithoutDate: Check = {
  code: 'revision-without-date',
  about: 'An adopted version that changes an adopted plan has a date.',
  severity: 'error',
  *run(dataset) {
    for (const { plan, version, index } of everyRevision(dataset)) {
      if (version.date.known !== 'unknown') continue;
      yield {
        place: fieldOf(plan.place, `versions.${String(index)}.date`),
        values: { plan: plan.id, version: version.id },
      };
    }
  },
};
