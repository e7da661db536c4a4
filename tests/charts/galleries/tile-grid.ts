import { drawTileGrid } from '#maps/tile-grid/draw';
import type { Tone } from '#maps/places';
import type { TileGridInput, TileInput } from '#maps/tile-grid/input';
import type { ChartGallery, ShownCase } from './shown.ts';

const NO_TIME = 'A square says one value in words; it has no time.';
const SHORT = ['Uji Barat', 'Uji Timur', 'Uji Utara', 'Uji Selatan', 'Uji Tengah'];
const LONG = ['Kotawaringin Baratdaya Raya', 'Penukal Abab Lematang Ilir', 'Tulang Bawang Barat Lama', 'Uji'];
const CLASSES: readonly Tone[] = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5', 'no-data'];

/** Squares in rows of five. */
function squares(count: number, names: readonly string[], more: (index: number) => Partial<TileInput>): TileInput[] {
  return Array.from({ length: count }, (_, index) => ({
    code: String(index),
    name: names[index % names.length] ?? 'Uji',
    col: index % 5,
    row: Math.floor(index / 5),
    tone: 'plain' as const,
    ...more(index),
  }));
}

function shown(name: string, about: string, part: Pick<TileGridInput, 'tiles' | 'legend'>): ShownCase {
  return {
    name,
    about,
    draw: (id, language) => {
      const map = drawTileGrid({ id, title: 'Daerah uji', level: 'region', ...part }, language);
      return {
        svg: map?.svg ?? '',
        description: map?.description ?? '',
        head: ['Daerah', 'Nilai'],
        rows: part.tiles.map((tile) => [tile.name, tile.reading ?? tile.value ?? '–']),
        box: 'map',
      };
    },
  };
}

const value = (text: string, tone: Tone) => ({ value: text, reading: `${text} persen`, tone });

export const tileGrid: ChartGallery = {
  id: 'kotak',
  title: 'Peta kotak',
  cases: [
    shown('one-value-only', 'One place with a value.', {
      tiles: squares(1, SHORT, () => value('8,1', 'class-3')),
      legend: [{ text: '8 sampai 9', tone: 'class-3' }],
    }),
    shown('all-missing', 'No place has a value: hatched, never the lowest class.', {
      tiles: squares(5, SHORT, () => ({ tone: 'no-data' })),
      legend: [{ text: 'tidak ada dalam sumber kami', tone: 'no-data' }],
    }),
    shown('all-withheld', 'Every value is withheld by its publisher: hatched and said in words.', {
      tiles: squares(5, SHORT, () => ({ tone: 'no-data', value: 'ditutup', reading: 'ditutup oleh penerbitnya' })),
      legend: [{ text: 'ditutup oleh penerbitnya', tone: 'no-data' }],
    }),
    shown('negative-values', 'Values below zero keep their sign.', {
      tiles: squares(3, SHORT, (index) => value(`−${String(index + 1)},4`, CLASSES[2 - index] ?? 'plain')),
      legend: [],
    }),
    shown('from-fractions-to-trillions', 'Values from 0.37 to 4 trillion fit their squares.', {
      tiles: [
        ...squares(1, SHORT, () => value('0,37', 'class-1')),
        ...squares(2, SHORT, () => value('4 triliun', 'class-5')).slice(1),
      ],
      legend: [],
    }),
    shown('two-equal-values', 'Equal values have one ground.', {
      tiles: squares(2, SHORT, () => value('8,1', 'class-2')),
      legend: [],
    }),
    shown('very-long-names', 'Very long names break between words and syllables.', {
      tiles: squares(8, LONG, (index) => (index % 2 === 0 ? value('8,1', 'class-4') : { sign: 'planned' })),
      legend: [],
    }),
    shown('forty-members', 'Forty places with groups, signs and every class.', {
      tiles: squares(40, SHORT, (index) => ({
        tone: CLASSES[index % 6] ?? 'plain',
        group: ([1, 2, 3, 4, 5, 6] as const)[index % 6] ?? 1,
        sign: (['centre', 'done', 'in-progress', 'planned', 'missed', 'unknown'] as const)[index % 6] ?? 'unknown',
      })),
      legend: CLASSES.map((tone, index) => ({ text: `Kelompok ${String(index + 1)}`, tone })),
    }),
    shown('links', 'Links, and a centre among members.', {
      tiles: squares(5, SHORT, (index) =>
        index === 2
          ? { sign: 'centre', tone: 'member', href: '#kotak', value: 'pusat' }
          : { tone: 'member', href: '#kotak' },
      ),
      legend: [{ text: 'pusat', tone: 'member', sign: 'centre' }],
    }),
  ],
  answers: {
    'one value only': { shown: 'one-value-only' },
    'all missing': { shown: 'all-missing' },
    'negative values': { shown: 'negative-values' },
    'values from 0.37 to 4 trillion': { shown: 'from-fractions-to-trillions' },
    '25 years': { not: NO_TIME },
    'two equal values': { shown: 'two-equal-values' },
    'crossing lines': { not: 'It has no lines that could cross.' },
    'range narrower than a pixel': { not: 'Values are written, not measured out.' },
    'very long names': { shown: 'very-long-names' },
    '40 members': { shown: 'forty-members' },
    'all withheld': { shown: 'all-withheld' },
    'provisional last value': { not: NO_TIME },
    'method break': { not: NO_TIME },
    'original and revised target apart': { not: 'It shows no targets.' },
    'target passed early': { not: 'It shows no targets.' },
  },
};
