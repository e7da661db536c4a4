/** Every rung of the ladder of maps, with made-up shapes. */
import { drawPlaces, type PlacesInput } from '#maps/ladder';
import type { PlaceInput } from '#maps/places';
import { asDrawnMap, type DrawnMap } from '#presenters/drawn-map';
import { viewAt } from '#presenters/view';
import { dataset } from '../checks/dataset-builder.ts';
import { squares } from '../maps/squares.ts';

const NAMES = ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Nama kecamatan yang amat panjang'];
const UNITS = NAMES.map((name, index) => ({ code: `15.04.0${String(index + 1)}`, name }));
const TILES = UNITS.map(({ code }, index) => ({ code, col: index % 3, row: Math.floor(index / 3) }));
const POINTS = new Map([['15.04.06', { lon: 105.7, lat: -1.7 }]]);

const VIEW = viewAt(dataset({}), 'id', '');

function map(name: string, more: Partial<PlacesInput>): { readonly name: string; readonly map: DrawnMap }[] {
  const input: PlacesInput = {
    id: `galeri-${name.replaceAll(/\W+/g, '-')}`,
    title: name,
    level: 'district',
    places: UNITS.map((unit) => ({ ...unit, tone: 'member' })),
    legend: [],
    boundaries: squares(UNITS),
    tiles: TILES,
    points: POINTS,
    ...more,
  };
  const drawn = asDrawnMap(drawPlaces(input, 'id'), VIEW);
  return drawn === undefined ? [] : [{ name, map: drawn }];
}

const tones = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5', 'no-data'] as const;
const classed = UNITS.map((unit, index): PlaceInput => ({
  ...unit,
  tone: tones[index] ?? 'plain',
  ...(index < 5 && { value: `${String(index + 3)},25`, reading: `${String(index + 3)},25 persen` }),
}));
const grouped = UNITS.map((unit, index): PlaceInput => ({
  ...unit,
  tone: 'member',
  group: ([1, 2, 3, 4, 5, 6] as const)[index] ?? 1,
}));
const signed = UNITS.map((unit, index): PlaceInput => ({
  ...unit,
  tone: 'plain',
  sign: (['centre', 'done', 'in-progress', 'planned', 'missed', 'unknown'] as const)[index] ?? 'unknown',
}));

export const maps = [
  ...map('bentuk dengan kelas', { places: classed }),
  ...map('bentuk dengan kelompok', { places: grouped }),
  ...map('bentuk dengan tanda', { places: signed }),
  ...map('bentuk yang kurang satu', { boundaries: squares(UNITS.slice(0, 5)), places: classed }),
  ...map('pusat di luar kecamatan', { marks: [{ name: 'Simpang', point: { lon: 104.2, lat: -1.75 } }] }),
  ...map('kotak dengan kelas', { boundaries: undefined, places: classed }),
  ...map('kotak dengan kelompok', { boundaries: undefined, places: grouped }),
  ...map('kotak dengan tanda', { boundaries: undefined, places: signed }),
];
