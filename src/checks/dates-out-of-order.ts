import { isSurelyBefore, type PartialDate } from '#model/date';
import type { Dataset } from '#model/dataset';
import type { Place } from '#model/finding';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

interface Sequence {
  readonly dates: readonly { readonly date: PartialDate }[];
  readonly place: Place;
  readonly path: 'versions' | 'statuses' | 'steps';
}

function* sequences(dataset: Dataset): Generator<Sequence> {
  for (const { plans, commitments, recommendations } of dataset.regions.values()) {
    for (const { versions, place } of plans) yield { dates: versions, place, path: 'versions' };
    for (const { statuses, place } of commitments) yield { dates: statuses, place, path: 'statuses' };
    for (const { steps, place } of recommendations) yield { dates: steps, place, path: 'steps' };
  }
}

/** Compares each date with the latest one before it; dates that may be equal are in order. */
export const datesOutOfOrder: Check = {
  code: 'dates-out-of-order',
  about: 'Versions of a plan, statuses of a commitment and steps of a follow-up stand in the order in which they came.',
  severity: 'error',
  *run(dataset) {
    for (const { dates, place, path } of sequences(dataset)) {
      let latest: { readonly date: PartialDate; readonly index: number } | undefined;
      for (const [index, { date }] of dates.entries()) {
        if (date.known === 'unknown') continue;
        if (latest !== undefined && latest.date.known !== 'unknown' && isSurelyBefore(date, latest.date)) {
          yield {
            place: fieldOf(place, `${path}.${index}.date`),
            other: fieldOf(place, `${path}.${latest.index}.date`),
            values: { list: path, date: date.iso, earlier: latest.date.iso },
          };
        } else latest = { date, index };
      }
    }
  },
};
