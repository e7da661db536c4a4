import { describe, expect, test } from 'vitest';
import { areaLevel, isWithin, kindOfCode, knownPart, looksLikeBps } from '#model/area-code';

describe('the shape of Kemendagri codes', () => {
  test.each([
    ['15', 'provinsi'],
    ['15.04', 'kabupaten/kota'],
    ['15.04.03', 'kecamatan'],
    ['15.04.03.2001', 'desa/kelurahan'],
    ['1504', undefined],
    ['15.4', undefined],
    ['15.04.03.01', undefined],
    ['', undefined],
  ])('%j is a %s', (code, level) => {
    expect(areaLevel(code)).toBe(level);
  });

  test('an area lies within another only below it, not beside it', () => {
    expect(isWithin('15.04.03', '15.04')).toBe(true);
    expect(isWithin('15.04.03', '15')).toBe(true);
    expect(isWithin('15.04', '15.04')).toBe(false);
    expect(isWithin('15.041', '15.04')).toBe(false);
  });

  test('a village is known by its kecamatan', () => {
    expect(knownPart('15.04.03.2001')).toBe('15.04.03');
    expect(knownPart('15.04')).toBe('15.04');
  });

  test('kota count from 71 on', () => {
    expect(['15', '15.01', '15.70', '15.71', '15.04.03'].map(kindOfCode)).toEqual([
      'provinsi',
      'kabupaten',
      'kabupaten',
      'kota',
      undefined,
    ]);
  });

  test('BPS writes 4, 7 or 10 digits and no dot', () => {
    expect(['1504', '1504010', '1504010001'].every(looksLikeBps)).toBe(true);
    expect(['15', '15.04', '150401', '15040'].some(looksLikeBps)).toBe(false);
  });
});
