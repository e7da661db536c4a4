import { brokenLinks } from '#ledger/verify';
import type { Check } from './check.ts';
import { brokenLines } from './walks/ledgers.ts';

export const ledgerChainBroken: Check = {
  code: 'ledger-chain-broken',
  about: 'Each line of a ledger holds the hash of the line before.',
  severity: 'error',
  run: (dataset) => brokenLines(dataset, brokenLinks),
};
