import { expect, test } from 'vitest';
import { formatDate, formatDay } from '#formatting/date';
import { formatPeriod } from '#formatting/period';
import { parsePartialDate } from '#model/date';
import { parsePeriod } from '#model/period';

test.each([
  ['2024-11-12', '12 November 2024', '12 November 2024'],
  ['2025-08-01', '1 Agustus 2025', '1 August 2025'],
  ['2024-11', 'November 2024', 'November 2024'],
  ['2024', '2024', '2024'],
  ['not before 2022-07-01', 'tidak sebelum 1 Juli 2022', 'not before 1 July 2022'],
  ['not before 2023', 'tidak sebelum 2023', 'not before 2023'],
  ['unknown', 'tanggal tidak diketahui', 'date unknown'],
])('the date %s is written as far as it is known', (text, id, en) => {
  const date = parsePartialDate(text);
  expect(date).toBeDefined();
  if (date === undefined) return;
  expect(formatDate(date, 'id')).toBe(id);
  expect(formatDate(date, 'en')).toBe(en);
});

test('a day is written out', () => {
  expect(formatDay('2025-08-17', 'id')).toBe('17 Agustus 2025');
});

test.each([
  ['2024', '2024', '2024'],
  ['2024-03', 'Maret 2024', 'March 2024'],
  ['2025-Q2', 'triwulan II 2025', 'second quarter of 2025'],
  ['2025-S1', 'semester I 2025', 'first half of 2025'],
])('the period %s is written out', (text, id, en) => {
  const period = parsePeriod(text);
  expect(period).toBeDefined();
  if (period === undefined) return;
  expect(formatPeriod(period, 'id')).toBe(id);
  expect(formatPeriod(period, 'en')).toBe(en);
});
