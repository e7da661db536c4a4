import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyRevision } from './walks/revisions.ts';

export const revisionWithoutLegalBasis: Check = {
  code: 'revision-without-legal-basis',
  about: 'An adopted version that changes an adopted plan names the regulation that did so.',
  severity: 'warning',
  *run(dataset) {
    for (const { plan, version, index } of everyRevision(dataset)) {
      if (version.legalBasis !== undefined) continue;
      yield {
        place: fieldOf(plan.place, `versions.${String(index)}`),
        values: { plan: plan.id, version: version.id },
      };
    }
  },
};
