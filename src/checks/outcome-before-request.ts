import { compareText } from '#model/order';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const outcomeBeforeRequest: Check = {
  code: 'outcome-before-request',
  about: 'A request for a correction is decided on or after the day it came.',
  severity: 'error',
  *run({ corrections }) {
    for (const { received, outcome, place } of corrections) {
      if (outcome.is === 'open' || compareText(outcome.date, received) >= 0) continue;
      yield {
        place: fieldOf(place, 'outcome.date'),
        other: fieldOf(place, 'received'),
        values: { date: outcome.date, received },
      };
    }
  },
};
