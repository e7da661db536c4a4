import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
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
