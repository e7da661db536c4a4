import type { Check } from './check.ts';
import { unrecorded } from './walks/ledgers.ts';

export const notYetRecorded: Check = {
  code: 'not-yet-recorded',
  about: 'The ledger holds each figure that is published.',
  severity: 'warning',
  needsAll: true,
  *run(dataset) {
    for (const { owner, one } of unrecorded(dataset))
      if (one.change === 'new')
        yield { place: one.record.place, values: { id: one.record.id, ledger: owner.ledger.file } };
  },
};
