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

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);
}

/** Titles, degrees and initials come and go: all longer words of one name within the other are the same person. */
function sameName(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word));
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
