import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { repeats } from './repeats.ts';

export const duplicateBaseline: Check = {
  code: 'duplicate-baseline',
  about: 'A version of a plan names one starting point for an indicator and year.',
  severity: 'error',
  *run(dataset) {
    for (const { baselines } of dataset.regions.values()) {
      const pairs = repeats(
        baselines,
        ({ indicator, year, plan, version, citation }) =>
          `${indicator.id} ${year} ${plan ?? ''} ${version ?? ''} ${citation.source.id}`,
      );
      for (const [first, { indicator, year, plan, version, citation, place }] of pairs) {
        yield {
          place: fieldOf(place, 'indicator'),
          other: fieldOf(first.place, 'indicator'),
          values: {
            indicator: indicator.id,
            year: String(year),
            source: citation.source.id,
            ...(plan !== undefined && { plan }),
            ...(version !== undefined && { version }),
          },
        };
      }
    }
  },
};
