import { compare, decimal, sign, toNumber } from '#model/decimal';
import type { Indicator } from '#model/indicator';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyNumber } from './walks/numbers.ts';

const ALL = decimal('100');

function isShare({ shareOfPeople, unit }: Indicator): boolean {
  return shareOfPeople && unit === 'persen';
}

export const shareOutsideWhole: Check = {
  code: 'share-outside-whole',
  about: 'A share of people lies between 0 and 100 percent.',
  severity: 'error',
  perRegion: true,
  *run(dataset) {
    for (const { indicator, value, place, field } of everyNumber(dataset, isShare)) {
      if (sign(value) >= 0 && (toNumber(value) < 99 || compare(value, ALL) <= 0)) continue;
      yield { place: fieldOf(place, field), values: { indicator: indicator.id, value } };
    }
  },
};
