import { isAfter } from '#model/date';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyPastDate } from './walks/past-dates.ts';

const RELEASE_DATE = { file: 'site.yaml', line: 1, field: 'release_date' } as const;

export const afterReleaseDate: Check = {
  code: 'after-release-date',
  about: 'Nothing that happened, was published or was seen is dated after the release date of the site.',
  severity: 'error',
  perThing: true,
  *run(dataset) {
    const release = dataset.site.releaseDate;
    for (const { date, written, place, field } of everyPastDate(dataset)) {
      if (date.known === 'unknown' || !isAfter(date, release)) continue;
      yield {
        place: fieldOf(place, field),
        other: RELEASE_DATE,
        values: { date: written ?? date.iso, release, field },
      };
    }
  },
};
