import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { drawTileGrid } from '#maps/tile-grid/draw';
import type { TileGridInput, TileInput } from '#maps/tile-grid/input';
import { nameLines } from '#charts/name-lines';
import { placeTileGrid } from '#maps/tile-grid/place';
import { textWidth } from '#charts/text-width';

function tile(code: string, name: string, col: number, row: number, more: Partial<TileInput> = {}): TileInput {
  return { code, name, col, row, tone: 'plain', ...more };
}

function grid(tiles: readonly TileInput[]): TileGridInput {
  return { id: 'kotak', title: 'Kecamatan', level: 'district', tiles, legend: [] };
}

test('every place has exactly one square', () => {
  const { svg } = drawTileGrid(grid([tile('a', 'Mersam', 0, 0), tile('b', 'Pemayung', 1, 0)]), 'id') ?? { svg: '' };
  expect(svg.match(/class="tile-ground/g)).toHaveLength(2);
});

test('the caption says that the map is schematic and has no boundaries', () => {
  expect(drawTileGrid(grid([tile('a', 'Mersam', 0, 0)]), 'id')?.caption).toContain(
    'Peta skematis; tanpa batas wilayah.',
  );
  expect(drawTileGrid(grid([]), 'id')).toBeUndefined();
});

test('the description says every name, with what is said of it in full', () => {
  const tiles = [tile('b', 'Mersam', 1, 0), tile('a', 'Batin XXIV', 0, 0, { value: '8,1', reading: '8,1 persen' })];
  expect(drawTileGrid(grid(tiles), 'id')?.description).toBe('Batin XXIV: 8,1 persen. Mersam.');
});

test('a square with an address is a link that reads in full', () => {
  const tiles = [tile('a', 'Mersam', 0, 0, { href: '#kecamatan-a', value: 'pusat', sign: 'centre' })];
  const drawn = drawTileGrid(grid(tiles), 'id');
  expect(drawn?.svg).toContain('<a class="tile on-plain" href="#kecamatan-a"><title>Mersam: pusat</title>');
  expect(drawn?.svg).toContain('role="group"');
});

test('names are escaped', () => {
  expect(drawTileGrid(grid([tile('a', '<&>', 0, 0)]), 'id')?.svg).toContain('&lt;&amp;&gt;');
});

test.each([
  ['Kotawaringin Barat', ['Kota-', 'waringin', 'Barat']],
  ['Lamandau', ['Laman-', 'dau']],
  ['Kota Palangkaraya', ['Kota', 'Palang-', 'karaya']],
  ['Batin XXIV', ['Batin', 'XXIV']],
])('%s breaks between words and syllables', (name, lines) => {
  expect(nameLines(name, 12.25, 52, 4)).toEqual(lines);
});

const layouts = '../shared/geo/tilegrid.json';

test.skipIf(!existsSync(layouts))('every line of the known layouts fits its square (needs the trial layouts)', () => {
  const cell = z.object({ kode: z.string(), nama: z.string(), col: z.number(), row: z.number() });
  const read = z
    .record(z.string(), z.object({ cells: z.array(cell) }))
    .parse(JSON.parse(readFileSync(layouts, 'utf8')));
  for (const { cells } of Object.values(read)) {
    const tiles = cells.map(({ kode, nama, col, row }) => tile(kode, nama.replace('Kabupaten ', ''), col, row));
    const placed = placeTileGrid(grid(tiles));
    expect(placed.width).toBeLessThanOrEqual(360);
    for (const {
      lines,
      tile: { name },
    } of placed.tiles) {
      for (const line of lines) expect(textWidth(line.text, 12.25), name).toBeLessThanOrEqual(placed.tileWidth);
      expect(lines.map((line) => line.text).join('')).not.toContain('…');
    }
  }
});
