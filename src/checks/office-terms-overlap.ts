import { isSurelyBefore } from '#model/date';
import type { OfficeHolder } from '#model/region';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

/** Terms that may touch on one day, or whose dates are too vague to tell, do not overlap. */
function overlap(a: OfficeHolder, b: OfficeHolder): boolean {
  const [first, second] = isSurelyBefore(b.from, a.from) ? [b, a] : [a, b];
  if (!isSurelyBefore(first.from, second.from)) return false;
  return first.until === undefined || isSurelyBefore(second.from, first.until);
}

export const officeTermsOverlap: Check = {
  code: 'office-terms-overlap',
  about: 'One office has one holder at a time.',
  severity: 'warning',
  *run(dataset) {
    for (const { region } of dataset.regions.values()) {
      const holders = [...region.officeHolders.entries()];
      for (const [index, holder] of holders) {
        for (const [before, earlier] of holders.slice(0, index)) {
          if (earlier.office !== holder.office || !overlap(earlier, holder)) continue;
          yield {
            place: fieldOf(region.place, `office_holders.${index}`),
            other: fieldOf(region.place, `office_holders.${before}`),
            values: { office: holder.office, name: holder.name, earlier: earlier.name },
          };
        }
      }
    }
  },
};
