import { isSurelyBefore } from '#model/date';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const followUpBeforeRecommendation: Check = {
  code: 'follow-up-before-recommendation',
  about: 'A step of the follow-up is not older than the recommendation.',
  severity: 'error',
  *run(dataset) {
    for (const { recommendations } of dataset.regions.values()) {
      for (const { decision, steps, place } of recommendations) {
        for (const [index, { date }] of steps.entries()) {
          if (!isSurelyBefore(date, decision.date)) continue;
          if (date.known === 'unknown' || decision.date.known === 'unknown') continue;
          yield {
            place: fieldOf(place, `steps.${index}.date`),
            other: fieldOf(place, 'decision.date'),
            values: { date: date.iso, decision: decision.date.iso },
          };
        }
      }
    }
  },
};
