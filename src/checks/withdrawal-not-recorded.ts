import { shortState } from '#ledger/short-state';
import type { Check } from './check.ts';
import { unrecorded } from './walks/ledgers.ts';

export const withdrawalNotRecorded: Check = {
  code: 'withdrawal-not-recorded',
  about: 'A published figure leaves the content only with a withdrawal that says why.',
  severity: 'error',
  inPreview: 'warning',
  needsAll: true,
  *run(dataset) {
    for (const { owner, one } of unrecorded(dataset)) {
      if (one.change !== 'withdrawn') continue;
      const { id, versions } = one.history;
      const line = owner.ledger.lines.findLastIndex((entry) => entry.id === id) + 1;
      const file = dataset.withdrawals.find((entry) => entry.owner === owner.owner && entry.figure === id)?.place.file;
      yield {
        place: { file: owner.ledger.file, line },
        values: { id, owner: owner.owner, was: shortState(versions.at(-1)?.state), withdrawal: file ?? '' },
      };
    }
  },
};
