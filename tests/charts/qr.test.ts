import { describe, expect, test } from 'vitest';
import { drawQr } from '#charts/qr/draw';

const ADDRESS = 'https://tilik.contoh.example/wilayah/15.04-batanghari/ringkasan/2025/';

/** The dark modules of the drawing, by row. */
function modulesOf(svg: string): ReadonlySet<string> {
  const dark = new Set<string>();
  for (const [, x = '', y = '', length = ''] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let step = 0; step < Number(length); step += 1) dark.add(`${String(Number(x) + step)},${y}`);
  }
  return dark;
}

describe('a QR code', () => {
  const svg = drawQr(ADDRESS, `Kode QR menuju ${ADDRESS}`);
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const dark = modulesOf(svg);

  test('has its three finders within a quiet zone of four modules', () => {
    for (const [x, y] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const) {
      const ring = Array.from({ length: 7 }, (_, step) => dark.has(`${String(x + step)},${String(y)}`));
      expect(ring.every(Boolean)).toBe(true);
      expect(dark.has(`${String(x + 1)},${String(y + 1)}`)).toBe(false);
    }
    const places = [...dark].map((place) => place.split(',').map(Number));
    expect(places.every((pair) => pair.every((at) => at >= 4 && at < size - 4))).toBe(true);
  });

  test('says in words where it leads, and is the same each time', () => {
    expect(svg).toContain(`aria-label="Kode QR menuju ${ADDRESS}"`);
    expect(drawQr(ADDRESS, `Kode QR menuju ${ADDRESS}`)).toBe(svg);
  });
});
