import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const checkedWithoutOriginal: Check = {
  code: 'checked-without-original',
  about: 'A copy that was compared with the original says where the original can be found: an address or a page.',
  severity: 'warning',
  *run(dataset) {
    for (const { figures } of dataset.regions.values()) {
      for (const { primary, checked, citation, place } of figures) {
        if (primary || !checked || citation.page !== undefined || citation.source.address !== undefined) continue;
        yield {
          place: fieldOf(place, 'checked'),
          other: fieldOf(citation.source.place, 'address'),
          values: { source: citation.source.id },
        };
      }
    }
  },
};
