import { expect, test } from 'vitest';
import { comparePlans } from '#model/plan-comparison/compare-plans';
import { text } from './promised-text.ts';

test('years that both plans speak of are compared year by year, and the rest stands beside them', () => {
  const rows = comparePlans(text(['a 2024 12', 'a 2025 11', 'a 2026 10']), text(['a 2025 11', 'a 2026 9', 'a 2029 7']));
  expect(rows.map(({ kind, besides }) => [kind, besides.map(({ year }) => year)])).toEqual([
    ['unchanged', []],
    ['raised', [2024, 2029]],
  ]);
});

test('without a common year the end targets are compared', () => {
  const [row] = comparePlans(text(['a 2020 11', 'a 2021 10']), text(['a 2025 9', 'a 2026 8']));
  expect(row).toMatchObject({ kind: 'raised', before: { year: 2021 }, after: { year: 2026 } });
  expect(row?.besides.map(({ year }) => year)).toEqual([2020, 2025]);
});

test('an indicator is dropped only by a successor whose text is known as a whole', () => {
  const before = text(['a 2026 10', 'b 2026 10']);
  expect(comparePlans(before, text(['a 2029 9'])).map(({ kind }) => kind)).toEqual(['raised', 'dropped']);
  const partly = text(['a 2029 9'], { complete: false });
  expect(comparePlans(before, partly).map(({ kind }) => kind)).toEqual(['raised', 'not-repeated']);
});

test('a new indicator is added with its end target', () => {
  const [, row] = comparePlans(text(['a 2026 10']), text(['a 2026 10', 'n 2027 1', 'n 2029 3']));
  expect(row).toMatchObject({ kind: 'added', after: { year: 2029 }, besides: [{ year: 2027 }] });
});
