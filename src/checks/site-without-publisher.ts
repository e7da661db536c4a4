import type { Check } from './check.ts';

/** A site without any report says nothing yet, and needs nobody to stand behind it. */
export const siteWithoutPublisher: Check = {
  code: 'site-without-publisher',
  about: 'A site that publishes reports names its publisher.',
  severity: 'warning',
  needsAll: true,
  *run({ site, regions, networks }) {
    if (site.publisher === undefined && regions.size + networks.size > 0)
      yield { place: { file: 'site.yaml', line: 1, field: 'publisher' }, values: {} };
  },
};
