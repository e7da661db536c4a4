import { missingParts } from '#ledger/verify';
import type { Check } from './check.ts';
import { brokenLines } from './walks/ledgers.ts';

export const ledgerPartMissing: Check = {
  code: 'ledger-part-missing',
  about: 'Only a recorded redaction takes the content out of a line of a ledger.',
  severity: 'error',
  run: (dataset) => brokenLines(dataset, missingParts),
};
