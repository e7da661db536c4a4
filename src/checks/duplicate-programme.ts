import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { repeats } from './repeats.ts';

export const duplicateProgramme: Check = {
  code: 'duplicate-programme',
  about: 'A plan names each programme once.',
  severity: 'error',
  *run(dataset) {
    for (const { plans } of dataset.regions.values()) {
      for (const { id: plan, programmes } of plans) {
        for (const [first, { id, place }] of repeats(programmes, (programme) => programme.id))
          yield { place: fieldOf(place, 'id'), other: fieldOf(first.place, 'id'), values: { id, plan } };
      }
    }
  },
};
