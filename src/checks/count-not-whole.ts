import { sign } from '#model/decimal';
import type { Indicator } from '#model/indicator';
import { COUNTED_UNITS } from '#model/unit-kinds';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyNumber } from './walks/numbers.ts';

/** An average over years may well be a fraction. */
function isCounted({ unit, aggregation }: Indicator): boolean {
  return COUNTED_UNITS.has(unit) && aggregation !== 'average';
}

export const countNotWhole: Check = {
  code: 'count-not-whole',
  about: 'What is counted, such as people or villages, is a whole number of 0 or more.',
  severity: 'error',
  perRegion: true,
  *run(dataset) {
    for (const { indicator, value, place, field } of everyNumber(dataset, isCounted)) {
      if (!value.includes('.') && sign(value) >= 0) continue;
      yield { place: fieldOf(place, field), values: { indicator: indicator.id, unit: indicator.unit, value } };
    }
  },
};
