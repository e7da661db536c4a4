import { describe, expect, test } from 'vitest';
import { sharedDomain } from '#charts/spark/domain';
import { drawSpark } from '#charts/spark/draw';
import type { SparkInput } from '#charts/spark/input';
import { point, trend } from './trend-case.ts';

function small(id: string, values: Readonly<Record<string, string>>): SparkInput {
  return trend(id, { points: Object.entries(values).map(([period, value]) => point(period, value)) });
}

/** Where the newest value is drawn. */
function newest(input: SparkInput): readonly (string | undefined)[] {
  const [, x, y] = /cx="([^"]+)" cy="([^"]+)" r="3"/.exec(drawSpark(input, 'id').svg) ?? [];
  return [x, y];
}

const few = small('a', { 2022: '10', 2023: '9', 2024: '8' });
const many = small('b', { 2020: '20', 2022: '10', 2024: '8' });

describe('small trends beside each other', () => {
  const domain = sharedDomain([few, many], 'id');
  test('share one ground, from the first year to the last and from the lowest value to the highest', () => {
    expect(domain).toEqual({ start: 2020, end: 2024, low: 8, high: 20 });
  });
  test('draw equal values of one year at one spot', () => {
    if (domain === undefined) throw new Error('no ground');
    expect(newest({ ...few, domain })).toEqual(newest({ ...many, domain }));
    const ends = (value: string) => newest({ ...small('c', { 2023: '9', 2024: value }), domain });
    expect(ends('8')).toEqual(newest({ ...few, domain }));
    expect(ends('9')).not.toEqual(ends('8'));
  });
  test('have no ground where there is nothing to draw', () => {
    expect(sharedDomain([], 'id')).toBeUndefined();
    expect(sharedDomain([trend('nothing', {})], 'id')).toBeUndefined();
  });
});

test('a trend by itself fills its own height', () => {
  expect(newest(few)).toEqual(newest(many));
  const own = sharedDomain([few], 'id');
  expect(drawSpark({ ...few, ...(own !== undefined && { domain: own }) }, 'id')).toEqual(drawSpark(few, 'id'));
});
