import { periodId } from '#model/period';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { repeats } from './repeats.ts';

export const duplicateFigure: Check = {
  code: 'duplicate-figure',
  about: 'A source gives one figure for an indicator, area and period.',
  severity: 'error',
  perRegion: true,
  *run(dataset) {
    for (const { figures } of dataset.regions.values()) {
      const pairs = repeats(
        figures,
        ({ indicator, area, period, citation }) =>
          `${indicator.id} ${area ?? ''} ${periodId(period)} ${citation.source.id}`,
      );
      for (const [first, { indicator, area, period, citation, place }] of pairs) {
        yield {
          place: fieldOf(place, 'indicator'),
          other: fieldOf(first.place, 'indicator'),
          values: {
            indicator: indicator.id,
            period: periodId(period),
            source: citation.source.id,
            ...(area !== undefined && { area }),
          },
        };
      }
    }
  },
};
