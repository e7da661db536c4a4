import { isSurelyBefore } from '#model/date';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const statusBeforePromise: Check = {
  code: 'status-before-promise',
  about: 'A status of a commitment is dated no earlier than the promise.',
  severity: 'warning',
  *run(dataset) {
    for (const { commitments } of dataset.regions.values()) {
      for (const { promisedOn, statuses, place } of commitments) {
        for (const [index, { date }] of statuses.entries()) {
          if (date.known === 'unknown' || promisedOn.known === 'unknown' || !isSurelyBefore(date, promisedOn)) continue;
          yield {
            place: fieldOf(place, `statuses.${index}.date`),
            other: fieldOf(place, 'promised_on'),
            values: { date: date.iso, promised: promisedOn.iso },
          };
        }
      }
    }
  },
};
