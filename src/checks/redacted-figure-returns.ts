import type { Check } from './check.ts';
import { unrecorded } from './walks/ledgers.ts';

export const redactedFigureReturns: Check = {
  code: 'redacted-figure-returns',
  about: 'A figure that was redacted is not in the content.',
  severity: 'error',
  *run(dataset) {
    for (const { owner, one } of unrecorded(dataset))
      if (one.change === 'new' && one.history?.withdrawn?.redacted === true)
        yield {
          place: one.record.place,
          values: { id: one.record.id, date: one.history.withdrawn.date, ledger: owner.ledger.file },
        };
  },
};
