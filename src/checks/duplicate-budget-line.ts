import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { repeats } from './repeats.ts';

export const duplicateBudgetLine: Check = {
  code: 'duplicate-budget-line',
  about: 'A source gives one amount for an item, year, stage and kind.',
  severity: 'error',
  *run(dataset) {
    for (const { budget } of dataset.regions.values()) {
      const pairs = repeats(
        budget,
        ({ item, year, stage, kind, citation }) => `${item} ${year} ${stage} ${kind} ${citation.source.id}`,
      );
      for (const [first, { item, year, stage, kind, citation, place }] of pairs) {
        yield {
          place: fieldOf(place, 'item'),
          other: fieldOf(first.place, 'item'),
          values: { item, year: String(year), stage, kind, source: citation.source.id },
        };
      }
    }
  },
};
