/** How far two shapes cover the same ground. */
import type { Feature, Position } from 'geojson';

const LINES = 200;

type Span = readonly [from: number, to: number];

/**
 * The share of the ground under either shape that lies under both, from 0 to 1: measured along lines of latitude, in
 * degrees, which is close enough for one region near the equator. Holes and islands count; the way a ring turns does not.
 */
export function overlapOf(one: Feature, other: Feature): number {
  const [ringsOfOne, ringsOfOther] = [ringsOf(one), ringsOf(other)];
  let [south, north] = [Infinity, -Infinity];
  for (const ring of [...ringsOfOne, ...ringsOfOther]) {
    for (const [, lat = NaN] of ring) [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  let [both, either] = [0, 0];
  for (let line = 0; line < LINES; line += 1) {
    const lat = south + ((line + 0.5) / LINES) * (north - south);
    const [a, b] = [spansAt(ringsOfOne, lat), spansAt(ringsOfOther, lat)];
    const shared = sharedLength(a, b);
    both += shared;
    either += length(a) + length(b) - shared;
  }
  return either === 0 ? 0 : both / either;
}

function ringsOf({ geometry }: Feature): readonly (readonly Position[])[] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** Where a line of latitude runs inside, from west to east. */
function spansAt(rings: readonly (readonly Position[])[], lat: number): readonly Span[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [fromLon = 0, fromLat = 0] = ring[index - 1] ?? [];
      const [toLon = 0, toLat = 0] = ring[index] ?? [];
      if (fromLat <= lat === toLat <= lat) continue;
      crossings.push(fromLon + ((lat - fromLat) / (toLat - fromLat)) * (toLon - fromLon));
    }
  }
  crossings.sort((a, b) => a - b);
  const spans: Span[] = [];
  for (let index = 1; index < crossings.length; index += 2)
    spans.push([crossings[index - 1] ?? 0, crossings[index] ?? 0]);
  return spans;
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, [from, to]) => sum + to - from, 0);
}

function sharedLength(one: readonly Span[], other: readonly Span[]): number {
  let sum = 0;
  for (const [from, to] of one) {
    for (const [start, end] of other) sum += Math.max(0, Math.min(to, end) - Math.max(from, start));
  }
  return sum;
}
