import { isSurelyBefore, type PartialDate } from '#model/date';
import type { RegionReport } from '#model/dataset';
import type { Place } from '#model/finding';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

interface Use {
  readonly agency: string | undefined;
  readonly date: PartialDate;
  readonly place: Place;
  readonly field: string;
}

function* uses({ budget, commitments, recommendations, replies }: RegionReport): Generator<Use> {
  const field = 'agency';
  for (const { agency, year, place } of budget)
    yield { agency, date: { known: 'year', iso: String(year) }, place, field };
  for (const { agency, promisedOn, place } of commitments) yield { agency, date: promisedOn, place, field };
  for (const { agency, date, place } of replies) yield { agency, date: { known: 'day', iso: date }, place, field };
  for (const { agencies, decision, place } of recommendations)
    for (const [index, agency] of agencies.entries())
      yield { agency, date: decision.date, place, field: `agencies.${index}` };
}

export const oldAgency: Check = {
  code: 'old-agency',
  about:
    'Money, promises, replies and recommendations name an agency of their time; later ones belong to its successor.',
  severity: 'warning',
  *run(dataset) {
    for (const report of dataset.regions.values()) {
      const agencies = new Map(report.region.agencies.map((agency, index) => [agency.id, { agency, index }]));
      for (const { agency: id, date, place, field } of uses(report)) {
        const found = id === undefined ? undefined : agencies.get(id);
        const until = found?.agency.validUntil;
        if (found === undefined || until === undefined || !isSurelyBefore(until, date)) continue;
        const { agency, index } = found;
        yield {
          place: fieldOf(place, field),
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
