/** Units as planning tables of regions write them. */
import { describe, expect, test } from 'vitest';
import { UNITS } from '#model/indicator';
import { unitName } from '#formatting/unit';
import { nearUnit, unitOf } from '#import/unit-words';
import { readAmount } from '#import/read-amount';

test.each([
  ['Dokumen', 'dokumen'],
  ['Tahun', 'tahun'],
  ['Km', 'kilometer'],
  ['Kasus', 'kasus'],
  ['Unit', 'unit'],
  ['Paket', 'paket'],
  ['Laporan', 'laporan'],
  ['Ha', 'hektare'],
  ['Ton', 'ton'],
  ['KK', 'keluarga'],
  ['Jiwa', 'jiwa'],
  ['Per 1.000 Kelahiran Hidup', 'per-1000-kelahiran-hidup'],
  ['per 100.000 KH', 'per-100000-kelahiran-hidup'],
  ['/ 100.000 penduduk', 'per-100000-penduduk'],
  ['Kw/Ha', 'kuintal-per-hektare'],
  ['Ton CO2eq', 'ton-co2e'],
  ['M2', 'meter-persegi'],
  ['Liter / detik', 'liter-per-detik'],
  ['Perangkat Daerah', 'perangkat-daerah'],
  ['Unit Usaha', 'usaha'],
  ['Angka', 'angka'],
])('%s is %s', (words, unit) => {
  expect(unitOf(words)).toEqual({ unit, scale: 0 });
});

test('each unit is known by its id and by its name', () => {
  for (const unit of UNITS) {
    expect(unitOf(unit)).toEqual({ unit, scale: 0 });
    expect(unitOf(unitName(unit, 'id'))).toEqual({ unit, scale: 0 });
  }
});

test('thousands and millions before a unit are a factor', () => {
  expect(unitOf('Ribu Rp/orang/tahun')).toEqual({ unit: 'rupiah-per-kapita-per-tahun', scale: 3 });
  expect(unitOf('Juta Rupiah')).toEqual({ unit: 'rupiah', scale: 6 });
});

describe('what is no unit of ours', () => {
  test('stays unknown, and money per head without a period is not guessed', () => {
    for (const words of ['kodi', 'Rp/kapita', 'RT', '']) expect(unitOf(words)).toBeUndefined();
  });
  test('a slip of the pen is led to what was meant', () => {
    expect(nearUnit('Dokunem')).toBe('dokumen');
    expect(nearUnit('kodi')).toBe('');
  });
});

test.each([
  ['1.250,5 m2', 'meter-persegi', '1250.5'],
  ['12,5 per 1.000 kelahiran hidup', 'per-1000-kelahiran-hidup', '12.5'],
  ['15 ton CO2e', 'ton-co2e', '15'],
])('%s: a unit with digits of its own stands behind its number', (text, unit, value) => {
  expect(readAmount(text)).toMatchObject({ kind: 'number', value, unit: { unit } });
});
