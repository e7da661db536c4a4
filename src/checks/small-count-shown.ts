import { areaLevel } from '#model/area-code';
import { compare, decimal } from '#model/decimal';
import type { Measure } from '#model/measure';
import { PEOPLE_UNITS } from '#model/unit-kinds';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

const LEAST_SHOWN = decimal('10');
const NONE = decimal('0');

/** "Fewer than 10" shows nobody; a range shows as much as its upper end. */
function isSmall(measure: Measure): boolean {
  if (measure.kind === 'word') return false;
  if (measure.kind === 'number' && measure.precision === 'less-than' && measure.value === LEAST_SHOWN) return false;
  const most = measure.kind === 'range' ? measure.upper : measure.value;
  return compare(most, NONE) > 0 && compare(most, LEAST_SHOWN) < 0;
}

export const smallCountShown: Check = {
  code: 'small-count-shown',
  about: 'Counts of people from 1 to 9 below kecamatan level are withheld.',
  severity: 'error',
  *run(dataset) {
    for (const { figures } of dataset.regions.values()) {
      for (const { area, indicator, content, place } of figures) {
        if (area === undefined || areaLevel(area) !== 'desa/kelurahan' || !PEOPLE_UNITS.has(indicator.unit)) continue;
        if (!('measure' in content) || !isSmall(content.measure)) continue;
        yield { place: fieldOf(place, 'value'), values: { area, unit: indicator.unit, indicator: indicator.id } };
      }
    }
  },
};
