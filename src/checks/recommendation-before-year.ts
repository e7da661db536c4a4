import { isSurelyBefore } from '#model/date';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

/** An LKPJ is handed over after its budget year, and the DPRD decides after that (PP 13/2019 Pasal 19). */
export const recommendationBeforeYear: Check = {
  code: 'recommendation-before-year',
  about: 'The DPRD decides on an LKPJ after the year that the LKPJ speaks of.',
  severity: 'error',
  *run(dataset) {
    for (const { recommendations } of dataset.regions.values()) {
      for (const { decision, lkpjYear, place } of recommendations) {
        const { date } = decision;
        const next = { known: 'day', iso: `${String(lkpjYear + 1)}-01-01` } as const;
        if (date.known === 'unknown' || !isSurelyBefore(date, next)) continue;
        yield {
          place: fieldOf(place, 'decision.date'),
          other: fieldOf(place, 'lkpj_year'),
          values: { date: date.iso, year: String(lkpjYear) },
        };
      }
    }
  },
};
