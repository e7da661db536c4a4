import { expect, test } from 'vitest';
import { formatChange } from '#formatting/change';
import { formatList } from '#formatting/list';
import { formatShareOfPeople } from '#formatting/people';
import { formatSentence } from '#formatting/sentence';
import { decimal } from '#model/decimal';

const percent = { unit: 'persen', decimals: 2 } as const;

test.each([
  ['9.65', '9.2', percent, 'turun 0,45 persen poin', 'down 0.45 percentage points'],
  ['7.08', '7.02', percent, 'turun 0,06 persen poin', 'down 0.06 percentage points'],
  ['70', '73.49', { unit: 'indeks', decimals: 2 } as const, 'naik 3,49', 'up 3.49'],
  ['8', '8', percent, 'tetap', 'unchanged'],
  ['8', '8.001', percent, 'naik 0,001 persen poin', 'up 0.001 percentage points'],
  ['26240', '25880', { unit: 'jiwa', decimals: 0 } as const, 'turun 360 jiwa', 'down 360 people'],
  ['-0.5', '0.2', percent, 'naik 0,70 persen poin', 'up 0.70 percentage points'],
])('from %s to %s is said in words', (from, to, indicator, id, en) => {
  expect(formatChange(decimal(from), decimal(to), indicator, 'id')).toBe(id);
  expect(formatChange(decimal(from), decimal(to), indicator, 'en')).toBe(en);
});

test.each([
  ['8.63', 'kira-kira 9 dari setiap 100 orang', 'about 9 in every 100 people'],
  ['9', '9 dari setiap 100 orang', '9 in every 100 people'],
  ['1.72', 'kira-kira 17 dari setiap 1.000 orang', 'about 17 in every 1,000 people'],
  ['0.37', 'kira-kira 4 dari setiap 1.000 orang', 'about 4 in every 1,000 people'],
  ['0.03', '3 dari setiap 10.000 orang', '3 in every 10,000 people'],
  ['99.7', '997 dari setiap 1.000 orang', '997 in every 1,000 people'],
  ['0', undefined, undefined],
  ['100', undefined, undefined],
  ['0.001', undefined, undefined],
])('%s percent of people becomes a count one can picture', (value, id, en) => {
  expect(formatShareOfPeople(decimal(value), 'id')).toBe(id);
  expect(formatShareOfPeople(decimal(value), 'en')).toBe(en);
});

test('a list reads as in a sentence', () => {
  expect(formatList([], 'id')).toBe('');
  expect(formatList(['a'], 'id')).toBe('a');
  expect(formatList(['a', 'b'], 'id')).toBe('a dan b');
  expect(formatList(['a', 'b', 'c'], 'id')).toBe('a, b, dan c');
  expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b, and c');
});

test('a sentence starts large and ends with one stop', () => {
  expect(formatSentence('turun dari 10 menjadi 8')).toBe('Turun dari 10 menjadi 8.');
  expect(formatSentence('Tidak ada nilai.')).toBe('Tidak ada nilai.');
});
