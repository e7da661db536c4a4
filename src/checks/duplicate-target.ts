import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { repeats } from './repeats.ts';

export const duplicateTarget: Check = {
  code: 'duplicate-target',
  about: 'A version of a plan sets one target for an indicator and year.',
  severity: 'error',
  perRegion: true,
  *run(dataset) {
    for (const { targets } of dataset.regions.values()) {
      const pairs = repeats(
        targets,
        ({ indicator, year, plan, version, citation }) =>
          `${indicator.id} ${year ?? 'none'} ${plan ?? ''} ${version ?? ''} ${citation.source.id}`,
      );
      for (const [first, { indicator, year, plan, version, citation, place }] of pairs) {
        yield {
          place: fieldOf(place, 'indicator'),
          other: fieldOf(first.place, 'indicator'),
          values: {
            indicator: indicator.id,
            year: year === undefined ? 'none' : String(year),
            source: citation.source.id,
            ...(plan !== undefined && { plan }),
            ...(version !== undefined && { version }),
          },
        };
      }
    }
  },
};
