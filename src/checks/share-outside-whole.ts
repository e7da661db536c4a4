import { compare, decimal } from '#model/decimal';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyNumber } from './walks/numbers.ts';

const NONE = decimal('0');
const ALL = decimal('100');

export const shareOutsideWhole: Check = {
  code: 'share-outside-whole',
  about: 'A share of people lies between 0 and 100 percent.',
  severity: 'error',
  *run(dataset) {
    for (const { indicator, value, place, field } of everyNumber(dataset)) {
      if (!indicator.shareOfPeople || indicator.unit !== 'persen') continue;
      if (compare(value, NONE) >= 0 && compare(value, ALL) <= 0) continue;
      yield { place: fieldOf(place, field), values: { indicator: indicator.id, value } };
    }
  },
};
