import { gzipSync } from 'node:zlib';
import { geoArea } from 'd3';
import { expect, test } from 'vitest';
import { readLand } from '#maps/coast';
import { drawGround, drawLocator } from '#maps/locator';

const batanghari = { id: 'l', name: 'Batanghari', points: [{ lon: 103.1, lat: -1.75 }] };

/** Areas covered by each ring of path data with relative steps. */
function ringAreas(path: string): number[] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const numbers = [...ring.matchAll(/-?\d+/g)].map((match) => Number(match[0]));
      let [x = 0, y = 0] = numbers;
      const places = [[x, y]];
      for (let at = 2; at < numbers.length; at += 2) {
        x += numbers[at] ?? 0;
        y += numbers[at + 1] ?? 0;
        places.push([x, y]);
      }
      const twice = places.reduce((sum, [fromX = 0, fromY = 0], index) => {
        const [toX = 0, toY = 0] = places[(index + 1) % places.length] ?? [];
        return sum + fromX * toY - toX * fromY;
      }, 0);
      return Math.abs(twice / 2);
    });
}

test('no country is wound inside out', () => {
  const { indonesia, neighbours } = readLand();
  for (const country of [indonesia, ...neighbours.features]) expect(geoArea(country)).toBeLessThan(2 * Math.PI);
});

test('no ring of the coast covers more than 95 percent of the drawing', () => {
  const { height, indonesia, neighbours } = drawGround(readLand());
  const areas = [...ringAreas(indonesia), ...ringAreas(neighbours)];
  expect(areas.length).toBeGreaterThan(30);
  expect(Math.max(...areas)).toBeLessThan(0.95 * 720 * height);
});

test('the great islands are there, at their places', () => {
  const { project, height } = drawGround(readLand());
  for (const [lon, lat] of [
    [95.3, 5.5],
    [140.7, -2.6],
    [106.8, -6.2],
  ] as const) {
    const [x, y] = project({ lon, lat });
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(720);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(height);
  }
  expect(project({ lon: 106.8, lat: -6.2 })[1]).toBeGreaterThan(project({ lon: 106.8, lat: 0 })[1]);
});

test('the drawn locator weighs at most 8 kB compressed and names the place', () => {
  const locator = drawLocator(batanghari, 'id');
  expect(locator?.svg).toContain('<title id="l-title">Letak Batanghari di Indonesia.</title>');
  expect(gzipSync(locator?.svg ?? '').length).toBeLessThan(8000);
  expect(locator?.svg).not.toMatch(/NaN|undefined|style=/);
});

test('without a point nothing is drawn', () => {
  expect(drawLocator({ ...batanghari, points: [] }, 'id')).toBeUndefined();
});
