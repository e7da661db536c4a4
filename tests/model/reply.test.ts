import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '#model/date';
import { firstDay, lastDay, type Period } from '#model/period';
import { repliesOn, wordsOf } from '#model/reply';
import { reply } from '../checks/dataset-builder.ts';

const word = fc.constantFrom('data', 'sedang', 'diperbarui', '2024', 'Rp4,34');
const words = fc.array(word, { maxLength: 40 });

test('the words of a reply are those of all its texts', () => {
  fc.assert(
    fc.property(words, words, words, words, (text, supporting, hindering, followUp) => {
      const parts = [text, supporting, hindering, followUp];
      const [a = '', b = '', c = '', d = ''] = parts.map((one) => ` ${one.join('  ')}\n`);
      const whole = reply({
        text: { id: a },
        supportingFactors: { id: b },
        hinderingFactors: { id: c },
        followUp: { id: d },
      });
      const count = parts.flat().length;
      expect([wordsOf(whole, 'id'), wordsOf(whole, 'en')]).toEqual([count, count]);
    }),
  );
});

test('a reply on one figure is no reply on a figure of another time', () => {
  const march = { on: 'figure', indicator: 'a', period: { year: 2024, part: { kind: 'month', number: 3 } } } as const;
  const replies = [reply({ about: march }), reply({ about: { ...march, period: { year: 2024 } } })];
  expect(repliesOn(replies, march)).toEqual([replies[0]]);
});

test('a reply on a verdict is no reply on a silence of that year', () => {
  const replies = [reply({ about: { on: 'verdict', indicator: 'a', year: 2024 } })];
  expect(repliesOn(replies, { on: 'silence', indicator: 'a', year: 2024 })).toEqual([]);
});

test.each<[Period, string]>([
  [{ year: 2024 }, '2024-12-31'],
  [{ year: 2024, part: { kind: 'month', number: 2 } }, '2024-02-29'],
  [{ year: 2025, part: { kind: 'quarter', number: 2 } }, '2025-06-30'],
  [{ year: 2025, part: { kind: 'semester', number: 1 } }, '2025-06-30'],
])('%j ends on %s', (period, end) => {
  expect(lastDay(period)).toBe(end);
});

test('every period ends on a day of the calendar, after it begins', () => {
  const part = fc.oneof(
    ...(['month', 'quarter', 'semester'] as const).map((kind) =>
      fc.integer({ min: 1, max: { month: 12, quarter: 4, semester: 2 }[kind] }).map((number) => ({ kind, number })),
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1945, max: 2100 }), part, (year, one) => {
      const period = { year, part: one };
      expect(isDay(lastDay(period))).toBe(true);
      expect(lastDay(period) > firstDay(period)).toBe(true);
    }),
  );
});
