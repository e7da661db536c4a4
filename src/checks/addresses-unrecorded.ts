import type { Check } from './check.ts';

export const addressesUnrecorded: Check = {
  code: 'addresses-unrecorded',
  about: 'Once a site has a record of its addresses, every address is in it.',
  severity: 'warning',
  needsAll: true,
  *run(dataset, { addresses }) {
    const [first, ...others] = addresses(dataset).unrecorded;
    if (first !== undefined)
      yield { place: { file: 'site.yaml', line: 1 }, values: { address: first, others: String(others.length) } };
  },
};
