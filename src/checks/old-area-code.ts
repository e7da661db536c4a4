import { isAfter } from '#model/date';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyAreaCode } from './walks/area-codes.ts';

export const oldAreaCode: Check = {
  code: 'old-area-code',
  about: 'A code that was valid once is replaced by its successors.',
  severity: 'warning',
  *run(dataset) {
    for (const { code, place, field } of everyAreaCode(dataset)) {
      const region = dataset.regions.get(code)?.region;
      if (region?.validUntil === undefined || isAfter(region.validUntil, dataset.site.releaseDate)) continue;
      const now = region.successors.map((next) => {
        const name = dataset.regions.get(next)?.region.name;
        return name === undefined ? next : `${next} ${name}`;
      });
      yield {
        place: fieldOf(place, field),
        other: fieldOf(region.place, 'valid_until'),
        values: {
          code,
          name: region.name,
          until: region.validUntil.known === 'unknown' ? 'unknown' : region.validUntil.iso,
          successors: now.join('; '),
        },
      };
    }
  },
};
