import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

/** Dates that may be the same day, such as one month written twice, are not called the same. */
export const twoVersionsInForce: Check = {
  code: 'two-versions-in-force',
  about: 'No two versions of a plan are adopted on one day: only one of them can be in force.',
  severity: 'error',
  *run(dataset) {
    for (const { plans } of dataset.regions.values()) {
      for (const { id, place, versions } of plans) {
        const days = new Map<string, number>();
        for (const [index, { date, status, id: version }] of versions.entries()) {
          if (status !== 'adopted' || date.known !== 'day') continue;
          const earlier = days.get(date.iso);
          if (earlier === undefined) days.set(date.iso, index);
          else {
            yield {
              place: fieldOf(place, `versions.${String(index)}.date`),
              other: fieldOf(place, `versions.${String(earlier)}.date`),
              values: { plan: id, version, earlier: versions[earlier]?.id ?? '', date: date.iso },
            };
          }
        }
      }
    }
  },
};
