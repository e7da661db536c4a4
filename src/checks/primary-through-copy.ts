import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const primaryThroughCopy: Check = {
  code: 'primary-through-copy',
  about: 'A figure read in a copy is second-hand.',
  severity: 'error',
  *run(dataset) {
    for (const { figures } of dataset.regions.values()) {
      for (const { primary, citation, place } of figures) {
        const { via, id } = citation.source;
        if (!primary || via === undefined) continue;
        yield {
          place: fieldOf(place, 'origin'),
          other: fieldOf(citation.source.place, 'via'),
          values: { source: id, via: via.publisher },
        };
      }
    }
  },
};
