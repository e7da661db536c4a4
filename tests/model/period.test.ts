import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '#model/date';
import { firstDay, parsePeriod, periodId, type Period } from '#model/period';

const part = (kind: 'month' | 'quarter' | 'semester', most: number) =>
  fc.integer({ min: 1, max: most }).map((number) => ({ kind, number }));
const periods: fc.Arbitrary<Period> = fc
  .tuple(
    fc.integer({ min: 1945, max: 2100 }),
    fc.option(fc.oneof(part('month', 12), part('quarter', 4), part('semester', 2)), { nil: undefined }),
  )
  .map(([year, of]) => (of === undefined ? { year } : { year, part: of }));

test.each([
  ['2024', { year: 2024 }, '2024-01-01'],
  ['2024-03', { year: 2024, part: { kind: 'month', number: 3 } }, '2024-03-01'],
  ['2025-Q1', { year: 2025, part: { kind: 'quarter', number: 1 } }, '2025-01-01'],
  ['2025-Q4', { year: 2025, part: { kind: 'quarter', number: 4 } }, '2025-10-01'],
  ['2025-S2', { year: 2025, part: { kind: 'semester', number: 2 } }, '2025-07-01'],
])('%s is a period that begins on a day', (text, period, first) => {
  expect(parsePeriod(text)).toEqual(period);
  expect(firstDay(parsePeriod(text) ?? { year: 0 })).toBe(first);
});

test.each([
  '2024-13',
  '2024-00',
  '2024-3',
  '2025-Q0',
  '2025-Q5',
  '2025-q1',
  '2025-S3',
  'Maret 2024',
  '2024-03-01',
  '24',
  '',
])('%j is no period', (text) => {
  expect(parsePeriod(text)).toBeUndefined();
});

test('a period reads as itself again', () => {
  fc.assert(
    fc.property(periods, (period) => {
      expect(parsePeriod(periodId(period))).toEqual(period);
    }),
  );
});

test('two periods have one id only when they are the same', () => {
  fc.assert(
    fc.property(periods, periods, (a, b) => {
      expect(periodId(a) === periodId(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

test('a period begins on a day of its own year', () => {
  fc.assert(
    fc.property(periods, (period) => {
      expect(isDay(firstDay(period))).toBe(true);
      expect(firstDay(period).slice(0, 4)).toBe(String(period.year));
    }),
  );
});
