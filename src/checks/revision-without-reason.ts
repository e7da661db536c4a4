import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyRevision } from './walks/revisions.ts';

export const revisionWithoutReason: Check = {
  code: 'revision-without-reason',
  about: 'An adopted version that changes an adopted plan says why, as its text states it.',
  severity: 'error',
  *run(dataset) {
    for (const { plan, version, index } of everyRevision(dataset)) {
      if (version.reason !== undefined) continue;
      yield {
        place: fieldOf(plan.place, `versions.${String(index)}`),
        values: { plan: plan.id, version: version.id },
      };
    }
  },
};
