import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDates,
  earliestDay,
  isAfter,
  isDay,
  isSurelyBefore,
  latestDay,
  parsePartialDate,
  type PartialDate,
} from '#model/date';

const two = (value: number): string => String(value).padStart(2, '0');
const years = fc.integer({ min: 1945, max: 2100 });
/** Every day of the calendar, made by the platform and not by the code under test. */
const days = fc
  .date({ min: new Date('1945-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const written = fc.oneof(
  days,
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${String(year)}-${two(month)}`),
  years.map(String),
  days.map((day) => `not before ${day}`),
  fc.constant('unknown'),
);

function read(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === undefined) throw new RangeError(text);
  return date;
}
const dates = written.map(read);

describe('reading', () => {
  test.each([
    ['2024-11-12', { known: 'day', iso: '2024-11-12' }],
    ['2024-11', { known: 'month', iso: '2024-11' }],
    ['2024', { known: 'year', iso: '2024' }],
    ['not before 2022-07-01', { known: 'not-before', iso: '2022-07-01' }],
    ['not before 2022-07', { known: 'not-before', iso: '2022-07' }],
    ['unknown', { known: 'unknown' }],
    ['2024-02-29', { known: 'day', iso: '2024-02-29' }],
  ])('%s is known as far as it is written', (text, date) => {
    expect(parsePartialDate(text)).toEqual(date);
  });

  test.each([
    '2023-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    'not before 2023-02-30',
    '2024-13',
    '2024-00',
    '2024-1',
    '24',
    '12-11-2024',
    '2024/11/12',
    '2024-11-12T00:00',
    'Not before 2022',
    'not before unknown',
    ' 2024',
    '',
  ])('%j is no date', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });

  test('every day of the calendar is a day, and no day follows the last of its month', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(isDay(day)).toBe(true);
        const next = `${day.slice(0, 8)}${two(Number(day.slice(8)) + 1)}`;
        const real = new Date(`${day}T00:00:00Z`);
        real.setUTCDate(real.getUTCDate() + 1);
        expect(isDay(next)).toBe(real.toISOString().slice(0, 10) === next);
      }),
    );
  });

  test.each(['2024-1-1', '2024-01', 'unknown', '2024-01-32', '2024-00-10', ''])('%j is no full day', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('what a vague date can mean', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-11-12', '2024-11-12', '2024-11-12'],
    ['not before 2022-07', '2022-07-01', undefined],
    ['unknown', undefined, undefined],
  ])('%s runs from %s to %s', (text, first, last) => {
    expect(earliestDay(read(text))).toBe(first);
    expect(latestDay(read(text))).toBe(last);
  });

  test('it begins no later than it ends, on days that the calendar has', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const [first, last] = [earliestDay(date), latestDay(date)];
        for (const day of [first, last]) if (day !== undefined) expect(isDay(day)).toBe(true);
        if (first !== undefined && last !== undefined) expect(first <= last).toBe(true);
      }),
    );
  });
});

describe('before and after', () => {
  test('a year that holds the day is not after it, the next year is', () => {
    expect(isAfter(read('2025'), '2025-06-30')).toBe(false);
    expect(isAfter(read('2026'), '2025-12-31')).toBe(true);
    expect(isAfter(read('2025-12-31'), '2025-12-31')).toBe(false);
    expect(isAfter(read('not before 2026-01'), '2025-12-31')).toBe(true);
    expect(isAfter(read('unknown'), '1945-01-01')).toBe(false);
  });

  test('surely before is told only where no meaning of the dates says otherwise', () => {
    expect(isSurelyBefore(read('2021-06'), read('2021-07-01'))).toBe(true);
    expect(isSurelyBefore(read('2021'), read('2021-07-01'))).toBe(false);
    expect(isSurelyBefore(read('2021'), read('not before 2022'))).toBe(true);
    expect(isSurelyBefore(read('not before 1990'), read('2022'))).toBe(false);
    expect(isSurelyBefore(read('unknown'), read('2022'))).toBe(false);
    expect(isSurelyBefore(read('2022'), read('unknown'))).toBe(false);
  });

  test('surely before holds in one direction at most, and passes on', () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(isSurelyBefore(a, a)).toBe(false);
        expect(isSurelyBefore(a, b) && isSurelyBefore(b, a)).toBe(false);
        if (isSurelyBefore(a, b) && isSurelyBefore(b, c)) expect(isSurelyBefore(a, c)).toBe(true);
      }),
    );
  });

  test('what is surely before sorts before', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        if (isSurelyBefore(a, b)) expect(compareDates(a, b)).toBe(-1);
      }),
    );
  });

  test('sorting is the same whatever the order was', () => {
    fc.assert(
      fc.property(fc.array(dates), (list) => {
        const sorted = list.toSorted(compareDates).map(earliestDay);
        expect(list.toReversed().toSorted(compareDates).map(earliestDay)).toEqual(sorted);
      }),
    );
  });

  test('unknown dates come last', () => {
    expect(['unknown', '2024', '2023-05', '2023'].map(read).toSorted(compareDates)).toEqual(
      ['2023', '2023-05', '2024', 'unknown'].map(read),
    );
  });
});
