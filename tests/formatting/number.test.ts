import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecimal } from '#formatting/number';
import { decimal, parseDecimal } from '#model/decimal';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 8 }))
  .map(([units, scale]) => {
    const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
    const cut = digits.length - scale;
    return decimal(`${units < 0n ? '-' : ''}${digits.slice(0, cut)}${scale === 0 ? '' : `.${digits.slice(cut)}`}`);
  });

describe('a number is written as its language writes it', () => {
  test.each([
    ['1234.5', undefined, '1.234,5', '1,234.5'],
    ['1234567.891', undefined, '1.234.567,891', '1,234,567.891'],
    ['-0.35', 2, '-0,35', '-0.35'],
    ['0', undefined, '0', '0'],
    ['9.2', 2, '9,20', '9.20'],
    ['1.005', 2, '1,01', '1.01'],
    ['-1.005', 2, '-1,01', '-1.01'],
    ['-0.004', 2, '0,00', '0.00'],
    ['999', 0, '999', '999'],
    ['1000', 0, '1.000', '1,000'],
    ['4340000000000', undefined, '4.340.000.000.000', '4,340,000,000,000'],
  ])('%s with %s decimals', (value, places, id, en) => {
    expect(formatDecimal(decimal(value), 'id', places)).toBe(id);
    expect(formatDecimal(decimal(value), 'en', places)).toBe(en);
  });
});

test('a written number reads back as the same value, and is never NaN or minus zero', () => {
  fc.assert(
    fc.property(decimals, (value) => {
      const id = formatDecimal(value, 'id');
      const en = formatDecimal(value, 'en');
      expect(parseDecimal(id.replaceAll('.', '').replace(',', '.'))).toBe(value);
      expect(parseDecimal(en.replaceAll(',', ''))).toBe(value);
      expect(`${id} ${en}`).not.toMatch(/NaN|e\+|(?:^| )-0(?: |$)/);
    }),
  );
});

test('rounding to a number of decimals never leaves a minus sign before zero', () => {
  fc.assert(
    fc.property(decimals, fc.integer({ min: 0, max: 4 }), (value, places) => {
      const written = formatDecimal(value, 'id', places);
      expect(written).not.toMatch(/^-[0,.]*$/);
      expect(written.split(',')[1] ?? '').toHaveLength(places);
    }),
  );
});
