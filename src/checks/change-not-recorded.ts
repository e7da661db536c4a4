import { shortState } from '#ledger/short-state';
import { freshReason } from '#ledger/unrecorded';
import type { Check } from './check.ts';
import { unrecorded } from './walks/ledgers.ts';

export const changeNotRecorded: Check = {
  code: 'change-not-recorded',
  about: 'A published figure or target changes only with a line of the ledger that says why.',
  severity: 'error',
  inPreview: 'warning',
  needsAll: true,
  *run(dataset) {
    for (const { owner, one } of unrecorded(dataset)) {
      if (one.change !== 'changed') continue;
      const { record, history } = one;
      yield {
        place: record.place,
        values: {
          id: record.id,
          ledger: owner.ledger.file,
          was: shortState(history.versions.at(-1)?.state),
          becomes: shortState(record.state),
          reason: freshReason(one) ?? '',
        },
      };
    }
  },
};
