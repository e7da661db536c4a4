import { expect, test } from 'vitest';
import { compareAims } from '#model/plan-comparison/compare-aims';
import type { Aim } from '#model/target';
import { aim, indicator } from '../scoring/builder.ts';

const lower = indicator('lower');
const higher = indicator('higher');
const kept = indicator('maintain');

test.each([
  [lower, '10', '9', 'raised'],
  [lower, '10', '11', 'relaxed'],
  [higher, '10', '11', 'raised'],
  [higher, '10', '9', 'relaxed'],
  [higher, '≥ 10', '≥ 9', 'relaxed'],
  [lower, '8–9', '7–9', 'raised'],
  [lower, '8–9', '7–10', 'changed'],
  [kept, '10', '11', 'changed'],
  [kept, '1–5', '2–4', 'raised'],
  [kept, '2–4', '1–5', 'relaxed'],
  [lower, '10', '10', 'unchanged'],
] as const)('$direction: %s', (own, before, after, change) => {
  expect(compareAims(aim(before), aim(after), own)).toBe(change);
});

test('another kind of promise cannot be ordered, however near it is', () => {
  expect(compareAims(aim('10'), aim('≤ 10'), lower)).toBe('changed');
  expect(compareAims(aim('10'), { kind: 'zero-level' }, lower)).toBe('changed');
});

test('a word against a word cannot be ordered', () => {
  const [wtp, wdp]: Aim[] = [
    { kind: 'ordinal', word: 'WTP' },
    { kind: 'ordinal', word: 'WDP' },
  ];
  expect(wtp !== undefined && wdp !== undefined && compareAims(wtp, wdp, higher)).toBe('changed');
});

test('without a better direction nothing is harder or easier', () => {
  expect(compareAims(aim('10'), aim('11'), indicator('none'))).toBe('changed');
});

test('coverage of the same whole is ordered by its count, of another whole it is not', () => {
  const of = (count: number, whole: number): Aim => ({ kind: 'coverage', count, of: whole });
  expect(compareAims(of(10, 14), of(14, 14), higher)).toBe('raised');
  expect(compareAims(of(14, 14), of(16, 16), higher)).toBe('changed');
});
