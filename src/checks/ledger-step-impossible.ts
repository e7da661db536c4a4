import { impossibleSteps } from '#ledger/verify';
import type { Check } from './check.ts';
import { brokenLines } from './walks/ledgers.ts';

export const ledgerStepImpossible: Check = {
  code: 'ledger-step-impossible',
  about: 'A ledger tells of each figure in order: new, then changed, then withdrawn, never backwards in time.',
  severity: 'error',
  run: (dataset) => brokenLines(dataset, impossibleSteps),
};
