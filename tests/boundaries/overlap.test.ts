import type { Feature, Position } from 'geojson';
import { expect, test } from 'vitest';
import { overlapOf } from '#boundaries/overlap';

function box(west: number, south: number, side: number): Position[] {
  const [east, north] = [west + side, south + side];
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

function shape(...rings: readonly Position[][]): Feature {
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [...rings] } };
}

test('the same shape overlaps in full, whichever way its ring turns', () => {
  expect(overlapOf(shape(box(103, -2, 1)), shape(box(103, -2, 1).toReversed()))).toBeCloseTo(1);
});

test('half of a square moved aside is shared: a third of the ground under either', () => {
  expect(overlapOf(shape(box(103, -2, 1)), shape(box(103.5, -2, 1)))).toBeCloseTo(1 / 3);
});

test('shapes apart share nothing', () => {
  expect(overlapOf(shape(box(103, -2, 1)), shape(box(105, 0, 1)))).toBe(0);
});

test('a hole is not covered', () => {
  expect(overlapOf(shape(box(103, -2, 1)), shape(box(103, -2, 1), box(103.25, -1.75, 0.5)))).toBeCloseTo(0.75);
});

test('islands count', () => {
  const islands: Feature = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: [[box(103, -2, 1)], [box(105, -2, 1)]] },
  };
  expect(overlapOf(islands, shape(box(103, -2, 1)))).toBeCloseTo(0.5);
});
