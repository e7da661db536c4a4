import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { textWidth } from '#charts/text-width';
import { drawPointMap } from '#maps/points/draw';
import type { MapPoint } from '#maps/points/input';

const belitung: readonly MapPoint[] = [
  { name: 'Manggar', lon: 108.29, lat: -2.87, kind: 'centre', text: 'pusat' },
  { name: 'Gantung', lon: 108.19, lat: -3.02, kind: 'member' },
  { name: 'Kelapa </script>', lon: 108.02, lat: -2.72, kind: 'other' },
];
const inland: readonly MapPoint[] = [
  { name: 'Muara Bulian', lon: 103.24, lat: -1.73, kind: 'centre' },
  { name: 'Mersam', lon: 102.95, lat: -1.55, kind: 'member' },
];

function draw(points: readonly MapPoint[]) {
  const drawn = drawPointMap({ id: 'titik', title: 'Anggota', points }, 'id');
  if (drawn === undefined) throw new Error('nothing was drawn');
  return drawn;
}

test('a coast in view is drawn and credited', () => {
  const { svg, caption } = draw(belitung);
  expect(svg).toContain('class="land"');
  expect(caption).toContain('Natural Earth');
});

test('land that fills the view is ground, not a shape, and credits no coast', () => {
  const { svg, caption } = draw(inland);
  expect(svg).not.toContain('class="land"');
  expect(svg).toContain('map-ground is-land');
  expect(caption).toBe('Titik perkiraan, bukan batas wilayah.');
});

test('the drawing, its description and the interactive map say the same', () => {
  const { svg, description, json } = draw(belitung);
  const data = z.object({ points: z.array(z.object({ name: z.string(), text: z.string() })) }).parse(JSON.parse(json));
  expect(data.points.map((point) => point.name)).toEqual(belitung.map((point) => point.name));
  expect(data.points[0]?.text).toBe('pusat');
  expect(description).toContain('Manggar: pusat.');
  expect(svg.match(/class="map-point/g)).toHaveLength(3);
});

test('the data cannot end the script element that holds it', () => {
  expect(draw(belitung).json).not.toContain('<');
});

test('the corners given to the interactive map hold every point', () => {
  const corner = z.tuple([z.number(), z.number()]);
  const data = z.object({ bounds: z.tuple([corner, corner]) }).parse(JSON.parse(draw(belitung).json));
  const [[south, west], [north, east]] = data.bounds;
  for (const { lon, lat } of belitung) {
    expect(lon).toBeGreaterThan(west);
    expect(lon).toBeLessThan(east);
    expect(lat).toBeGreaterThan(south);
    expect(lat).toBeLessThan(north);
  }
});

test('drawing and data together weigh at most 8 kB compressed', () => {
  const { svg, json } = draw(belitung);
  expect(gzipSync(svg + json).length).toBeLessThan(8000);
});

test('without points nothing is drawn', () => {
  expect(drawPointMap({ id: 'titik', title: 'Anggota', points: [] }, 'id')).toBeUndefined();
});

test('a name stands nearer to its own point than to any other', () => {
  const near = [
    ['Batanghari', 103.1, -1.75],
    ['Kuningan', 108.56, -7],
    ['Cirebon', 108.55, -6.75],
    ['Indramayu', 108.17, -6.45],
    ['Seruni', 108.55, -6.74],
    ['Brebes', 108.93, -7.06],
    ['Palangka', 113.42, -1.61],
  ].map(([name, lon, lat]): MapPoint => ({ name: String(name), lon: Number(lon), lat: Number(lat), kind: 'member' }));
  const { svg } = draw(near);
  const dots = [...svg.matchAll(/<circle class="map-point[^"]*" cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  const names = [...svg.matchAll(/map-label[^>]* x="([\d.]+)" y="([\d.]+)" text-anchor="(\w+)">(\w+)</g)];
  expect(names).toHaveLength(near.length);
  for (const [, x, y, anchor, name = ''] of names) {
    const width = textWidth(name, 12.5);
    const left = Number(x) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    const away = dots.map(([dotX = 0, dotY = 0]) =>
      Math.hypot(
        Math.max(left - dotX, 0, dotX - left - width),
        Math.max(Number(y) - 10.6 - dotY, 0, dotY - Number(y) - 1.9),
      ),
    );
    const own = near.findIndex((point) => point.name === name);
    // Two points lie on one spot.
    expect((away[own] ?? NaN) - Math.min(...away), name).toBeLessThan(1);
  }
});

test('quiet points are drawn without their names, in the drawing and in the interactive map', () => {
  const { svg, json, description } = draw([
    ...inland,
    { name: 'Bajubang', lon: 103.1, lat: -1.8, kind: 'other', quiet: true },
  ]);
  expect(svg).not.toMatch(/<text[^>]*>Bajubang/);
  expect(description).toContain('Bajubang');
  expect(JSON.parse(json)).toMatchObject({ points: [{}, {}, { name: 'Bajubang', quiet: true }] });
});
