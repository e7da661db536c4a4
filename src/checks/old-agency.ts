import { isSurelyBefore, type PartialDate } from '#model/date';
import type { RegionReport } from '#model/dataset';
import type { Place } from '#model/finding';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

interface Use {
  readonly agency: string | undefined;
  readonly date: PartialDate;
  readonly place: Place;
}

function* uses({ budget, commitments }: RegionReport): Generator<Use> {
  for (const { agency, year, place } of budget) yield { agency, date: { known: 'year', iso: String(year) }, place };
  for (const { agency, promisedOn, place } of commitments) yield { agency, date: promisedOn, place };
}

export const oldAgency: Check = {
  code: 'old-agency',
  about: 'Money and promises name an agency of their time; later ones belong to its successor.',
  severity: 'warning',
  *run(dataset) {
    for (const report of dataset.regions.values()) {
      const agencies = new Map(report.region.agencies.map((agency, index) => [agency.id, { agency, index }]));
      for (const { agency: id, date, place } of uses(report)) {
        const found = id === undefined ? undefined : agencies.get(id);
        const until = found?.agency.validUntil;
        if (found === undefined || until === undefined || !isSurelyBefore(until, date)) continue;
        const { agency, index } = found;
        yield {
          place: fieldOf(place, 'agency'),
          other: fieldOf(report.region.place, `agencies.${index}.valid_until`),
          values: {
            agency: agency.id,
            until: until.known === 'unknown' ? '' : until.iso,
            ...(agency.successor !== undefined && { successor: agency.successor }),
          },
        };
      }
    }
  },
};
