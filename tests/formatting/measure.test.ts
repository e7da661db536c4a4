import { describe, expect, test } from 'vitest';
import { formatAim } from '#formatting/aim';
import { formatBareMeasure, formatMeasure } from '#formatting/measure';
import { unitName, withUnit } from '#formatting/unit';
import { decimal } from '#model/decimal';
import { UNITS, type Unit } from '#model/indicator';
import type { Measure } from '#model/measure';
import type { Aim } from '#model/target';

const d = decimal;
const percent = { unit: 'persen', decimals: 2 } as const;
const people = { unit: 'jiwa', decimals: 0 } as const;

function number(value: string, precision: 'exact' | 'approximate' | 'more-than' | 'less-than' = 'exact'): Measure {
  return { kind: 'number', value: d(value), precision };
}

describe('a measure is written as sure as its source', () => {
  test.each<[Measure, { unit: Unit; decimals: number }, string, string]>([
    [number('9.65'), percent, '9,65 persen', '9.65 percent'],
    [number('8.6'), percent, '8,60 persen', '8.60 percent'],
    [number('1950000', 'approximate'), people, 'kira-kira 1.950.000 jiwa', 'about 1,950,000 people'],
    [number('316500', 'more-than'), people, 'lebih dari 316.500 jiwa', 'more than 316,500 people'],
    [number('14', 'less-than'), percent, 'kurang dari 14,00 persen', 'less than 14.00 percent'],
    [{ kind: 'range', lower: d('9.98'), upper: d('10.75') }, percent, '9,98–10,75 persen', '9.98–10.75 percent'],
    [{ kind: 'range', lower: d('-2'), upper: d('1') }, percent, '-2,00 sampai 1,00 persen', '-2.00 to 1.00 percent'],
    [{ kind: 'word', word: 'WTP' }, { unit: 'predikat', decimals: 0 }, 'WTP', 'WTP'],
    [number('72.1'), { unit: 'indeks', decimals: 2 }, '72,10', '72.10'],
    [number('1'), people, '1 jiwa', '1 person'],
    [
      number('547752'),
      { unit: 'rupiah-per-kapita-per-bulan', decimals: 0 },
      'Rp547.752 per kapita per bulan',
      'Rp547,752 per person per month',
    ],
    [number('4340000000000'), { unit: 'rupiah', decimals: 0 }, 'Rp4,34 triliun', 'Rp4.34 trillion'],
  ])('%o', (measure, indicator, id, en) => {
    expect(formatMeasure(measure, indicator, 'id')).toBe(id);
    expect(formatMeasure(measure, indicator, 'en')).toBe(en);
  });

  test('a bare measure keeps its precision and leaves the unit to the heading', () => {
    expect(formatBareMeasure(number('316500', 'more-than'), people, 'id')).toBe('lebih dari 316.500');
    expect(formatBareMeasure({ kind: 'range', lower: d('9.98'), upper: d('10.75') }, percent, 'id')).toBe('9,98–10,75');
  });
});

describe('a target is said in words', () => {
  test.each<[Aim, string, string]>([
    [{ kind: 'value', value: d('9.2') }, '9,20 persen', '9.20 percent'],
    [{ kind: 'range', lower: d('8'), upper: d('9') }, '8–9 persen', '8–9 percent'],
    [{ kind: 'range', lower: d('5.8'), upper: d('6') }, '5,80–6,00 persen', '5.80–6.00 percent'],
    [{ kind: 'below', value: d('14') }, 'di bawah 14 persen', 'below 14 percent'],
    [{ kind: 'above', value: d('14') }, 'di atas 14 persen', 'above 14 percent'],
    [{ kind: 'at-most', value: d('14') }, 'paling banyak 14 persen', 'at most 14 percent'],
    [{ kind: 'at-least', value: d('14.5') }, 'paling sedikit 14,50 persen', 'at least 14.50 percent'],
    [{ kind: 'zero-level' }, 'nol persen', 'zero percent'],
    [{ kind: 'zero-change' }, 'tidak bertambah (pertumbuhan nol)', 'no increase (zero growth)'],
    [{ kind: 'coverage', count: 14, of: 14 }, '14 dari 14', '14 of 14'],
    [{ kind: 'ordinal', word: 'WTP' }, 'WTP', 'WTP'],
    [{ kind: 'no-number' }, 'tanpa angka', 'no number given'],
  ])('%o', (aim, id, en) => {
    expect(formatAim(aim, percent, 'id')).toBe(id);
    expect(formatAim(aim, percent, 'en')).toBe(en);
  });
});

test('every unit has a name in both languages', () => {
  for (const unit of UNITS) {
    expect(unitName(unit, 'id')).not.toBe('');
    expect(unitName(unit, 'en')).not.toBe('');
  }
});

test.each<[Unit, string, string]>([
  ['tahun', '72,50 tahun', '72.50 years'],
  ['per-1000-kelahiran-hidup', '72,50 per 1.000 kelahiran hidup', '72.50 per 1,000 live births'],
  ['rupiah-per-kapita-per-tahun', 'Rp72,50 per kapita per tahun', 'Rp72.50 per person per year'],
  ['ton-co2e', '72,50 ton setara CO2', '72.50 tonnes of CO2 equivalent'],
  ['angka', '72,50', '72.50'],
])('a value in %s', (unit, id, en) => {
  expect(withUnit('72,50', unit, 'id')).toBe(id);
  expect(withUnit('72.50', unit, 'en')).toBe(en);
});

test('one of a thing is not many', () => {
  expect(withUnit('1', 'dokumen', 'en')).toBe('1 document');
  expect(withUnit('2', 'dokumen', 'en')).toBe('2 documents');
});
