import { brokenSeals } from '#ledger/verify';
import type { Check } from './check.ts';
import { brokenLines } from './walks/ledgers.ts';

export const ledgerLineEdited: Check = {
  code: 'ledger-line-edited',
  about: 'What a line of a ledger says is what its seal covers.',
  severity: 'error',
  run: (dataset) => brokenLines(dataset, brokenSeals),
};
