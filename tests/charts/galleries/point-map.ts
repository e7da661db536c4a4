import { drawPointMap } from '#maps/points/draw';
import type { MapPoint } from '#maps/points/input';
import type { ChartGallery, ShownCase } from './shown.ts';

const NO_VALUE = 'A point says a name and a role; it measures nothing.';

function place(name: string, lon: number, lat: number, more: Partial<MapPoint> = {}): MapPoint {
  return { name, lon, lat, kind: 'member', ...more };
}

function shown(name: string, about: string, points: readonly MapPoint[]): ShownCase {
  return {
    name,
    about,
    draw: (id, language) => {
      const map = drawPointMap({ id, title: 'Titik uji', points }, language);
      return {
        svg: map?.svg ?? '',
        description: map === undefined ? '' : `${map.description} ${map.caption}`,
        head: ['Tempat', 'Keterangan'],
        rows: points.map((point) => [point.name, point.text ?? '–']),
        box: 'map',
      };
    },
  };
}

export const pointMap: ChartGallery = {
  id: 'titik',
  title: 'Peta titik',
  cases: [
    shown('one-point', 'One point alone on land.', [place('Uji', 103.24, -1.73, { kind: 'centre', text: 'pusat' })]),
    shown('coast', 'Three kinds of points on a coast.', [
      place('Uji Pusat', 108.29, -2.87, { kind: 'centre', text: 'pusat' }),
      place('Uji Anggota', 108.19, -3.02),
      place('Uji Lain', 108.02, -2.72, { kind: 'other' }),
    ]),
    shown('one-spot', 'Two points on one spot: both are named.', [
      place('Uji Satu', 103.24, -1.73),
      place('Uji Dua', 103.24, -1.73),
      place('Uji Tiga', 103.4, -1.6),
    ]),
    shown('very-long-names', 'Very long names at the edges of the map.', [
      place('Kecamatan Uji yang Namanya Sangat Panjang di Barat', 102.6, -1.6),
      place('Kecamatan Uji yang Namanya Sangat Panjang di Timur', 103.4, -1.7),
      place('Kecamatan Uji yang Namanya Sangat Panjang di Tengah', 103, -1.4, { kind: 'centre' }),
    ]),
    shown(
      'forty-members',
      'Forty points: names that find no room are left out, and the caption says so.',
      Array.from({ length: 40 }, (_, index) =>
        place(
          `Uji ${String(index + 1)}`,
          102.6 + ((index * 7) % 10) / 10 + index / 300,
          -2 + Math.floor(index / 10) / 5 + ((index * 3) % 7) / 60,
          index === 0 ? { kind: 'centre' } : {},
        ),
      ),
    ),
  ],
  answers: {
    'one value only': { shown: 'one-point' },
    'all missing': { not: 'Without points there is no map; a place without a point stands in the list.' },
    'negative values': { not: NO_VALUE },
    'values from 0.37 to 4 trillion': { not: NO_VALUE },
    '25 years': { not: NO_VALUE },
    'two equal values': { shown: 'one-spot' },
    'crossing lines': { not: 'It has no lines that could cross.' },
    'range narrower than a pixel': { not: NO_VALUE },
    'very long names': { shown: 'very-long-names' },
    '40 members': { shown: 'forty-members' },
    'all withheld': { not: NO_VALUE },
    'provisional last value': { not: NO_VALUE },
    'method break': { not: NO_VALUE },
    'original and revised target apart': { not: NO_VALUE },
    'target passed early': { not: NO_VALUE },
  },
};
