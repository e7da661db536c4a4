import { sign } from '#model/decimal';
import type { Indicator, Unit } from '#model/indicator';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyNumber } from './walks/numbers.ts';

const COUNTED: ReadonlySet<Unit> = new Set<Unit>([
  'jiwa',
  'keluarga',
  'rumah-tangga',
  'desa',
  'kelurahan',
  'kecamatan',
  'produk',
  'tim',
]);

/** An average over years may well be a fraction. */
function isCounted({ unit, aggregation }: Indicator): boolean {
  return COUNTED.has(unit) && aggregation !== 'average';
}

export const countNotWhole: Check = {
  code: 'count-not-whole',
  about: 'What is counted, such as people or villages, is a whole number of 0 or more.',
  severity: 'error',
  *run(dataset) {
    for (const { indicator, value, place, field } of everyNumber(dataset, isCounted)) {
      if (!value.includes('.') && sign(value) >= 0) continue;
      yield { place: fieldOf(place, field), values: { indicator: indicator.id, unit: indicator.unit, value } };
    }
  },
};
