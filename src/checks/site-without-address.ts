import type { Check } from './check.ts';

export const siteWithoutAddress: Check = {
  code: 'site-without-address',
  about: 'A site that publishes reports gives its address, which some outputs need.',
  severity: 'warning',
  needsAll: true,
  *run({ site, regions, networks }) {
    if (site.address === undefined && regions.size + networks.size > 0)
      yield { place: { file: 'site.yaml', line: 1, field: 'address' }, values: {} };
  },
};
