import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount } from '#import/read-amount';

describe('a text of a table', () => {
  test.each([
    ['98,5', '98.5'],
    ['98.5', '98.5'],
    ['98,5 %', '98.5'],
    ['1.250.000.000', '1250000000'],
    ['Rp 1.250.000,50', '1250000.5'],
    ['Rp1,83 triliun', '1.83'],
    ['(1.500.000)', '-1500000'],
    ['1 250 000', '1250000'],
    ['-0,45', '-0.45'],
  ])('%s is %s', (text, value) => {
    expect(readAmount(text)).toMatchObject({ kind: 'number', value });
  });

  test.each([
    ['5,80-6,00', '5.8', '6'],
    ['5,80 s.d. 6,00', '5.8', '6'],
    ['0 - 5', '0', '5'],
  ])('%s is a range', (text, value, upper) => {
    expect(readAmount(text)).toMatchObject({ kind: 'number', value, upper });
  });

  test.each([
    ['≤ 14%', 'at-most'],
    ['<= 14', 'at-most'],
    ['≥ 14', 'at-least'],
    ['minimal 14', 'at-least'],
    ['< 14', 'below'],
    ['> 14', 'above'],
    ['± 14', 'about'],
  ])('%s is a bound', (text, bound) => {
    expect(readAmount(text)).toMatchObject({ kind: 'number', value: '14', bound });
  });

  test.each(['WTP', 'BB', 'Sangat Tinggi'])('%s is a word', (word) => {
    expect(readAmount(word)).toEqual({ kind: 'word', word });
  });

  test.each(['-', '–', 'n/a', 'N/A', 'tidak ada data', ''])('%s is nothing', (text) => {
    expect(readAmount(text)).toEqual({ kind: 'none' });
  });

  test.each(['1.250', '9,450', '-1.250'])('%s can be read two ways and is not guessed', (text) => {
    expect(readAmount(text).kind).toBe('ambiguous');
  });

  test('of money three digits behind a mark are thousands, since nothing is finer than sen', () => {
    expect(readAmount('Rp250.000', undefined, true)).toMatchObject({ value: '250000' });
  });

  test.each(['12a4', '1.2.3', '5,8-', 'sekitar', '10%-abc'])('%s is not taken for a number', (text) => {
    expect(readAmount(text).kind).not.toBe('number');
  });
});

test('any amount written the Indonesian way, with units and blanks around it, is read as it is or not at all', () => {
  const parts = fc.tuple(
    fc.integer({ min: 0, max: 2_000_000_000 }),
    fc.integer({ min: 0, max: 99 }),
    fc.constantFrom('', 'Rp', 'Rp ', 'Rp\u00A0'),
  );
  fc.assert(
    fc.property(parts, ([whole, sen, before]) => {
      const text = `${before}${new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2 }).format(whole)}`.replace(
        /,00$/,
        `,${String(sen).padStart(2, '0')}`,
      );
      const read = readAmount(text.replace(/\s+/g, ' '));
      const fraction = String(sen).padStart(2, '0').replace(/0+$/, '');
      expect(read).toMatchObject({
        kind: 'number',
        value: fraction === '' ? String(whole) : `${String(whole)}.${fraction}`,
      });
    }),
  );
});

test('no text, however odd, makes the reading fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(readAmount(text).kind).toBeTypeOf('string');
    }),
  );
});
