import { isSurelyBefore, type PartialDate } from '#model/date';
import type { OfficeHolder } from '#model/region';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

/** "Bupati" is the office in "Bupati Batanghari", and not in "Wakil Bupati". */
function holdsOffice({ office }: OfficeHolder, named: string): boolean {
  const [short, long] = [office.toLowerCase(), named.toLowerCase()];
  return long === short || long.startsWith(`${short} `) || short.startsWith(`${long} `);
}

function mayServeOn({ from, until }: OfficeHolder, day: PartialDate): boolean {
  return !isSurelyBefore(day, from) && (until === undefined || !isSurelyBefore(until, day));
}

/** Titles and degrees come and go: one name within the other is the same person. */
function sameName(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) =>
    name
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  );
  return left !== undefined && right !== undefined && (left.includes(right) || right.includes(left));
}

export const holderNotInOffice: Check = {
  code: 'holder-not-in-office',
  about: 'The person named with a promise held that office on its date, as far as terms are recorded.',
  severity: 'warning',
  *run(dataset) {
    for (const { region, commitments } of dataset.regions.values()) {
      for (const { holder, office, promisedOn, place } of commitments) {
        if (holder === undefined) continue;
        const recorded = region.officeHolders.filter(
          (one) => holdsOffice(one, office.id) && mayServeOn(one, promisedOn),
        );
        if (recorded.length === 0 || recorded.some(({ name }) => sameName(name, holder))) continue;
        yield {
          place: fieldOf(place, 'holder'),
          other: fieldOf(region.place, 'office_holders'),
          values: { holder, office: office.id, recorded: recorded.map(({ name }) => name).join('; ') },
        };
      }
    }
  },
};
