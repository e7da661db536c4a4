/** Value chains in hard situations. The first is the chain stated for Kalimantan Tengah; the others are made up. */
import type { ChainActor, ValueChainInput } from '#charts/value-chain/input';
import type { Answers } from './situations.ts';

const NO_VALUES = 'It shows who, never how much: it has no values.';
const NO_TIME = 'It shows an order, not a time.';

export interface ChainCase {
  readonly about: string;
  readonly input: Omit<ValueChainInput, 'id'>;
}

function chain(about: string, ...actors: readonly (readonly [ChainActor['stage'], string, 'id'?])[]): ChainCase {
  return {
    about,
    input: {
      title: 'Rantai dari produsen sampai pasar',
      actors: actors.map(([stage, who, lang]) => ({ stage, who, ...(lang !== undefined && { lang }) })),
    },
  };
}

const numbered = (count: number): readonly (readonly [ChainActor['stage'], string])[] =>
  Array.from({ length: count }, (_, index) => ['producer', `Kelompok tani ke-${String(index + 1)}`] as const);

export const gallery: readonly (readonly [string, ChainCase])[] = [
  [
    'whole-chain',
    chain(
      'Every link has one name, and support stands beside.',
      ['producer', 'Petambak udang, pekebun kopi, dan usaha lain'],
      ['handler', 'BUMDes'],
      ['offtaker', 'Offtaker atau penyalur'],
      ['market', 'Pasar'],
      ['support', 'TPAKD dan lembaga jasa keuangan'],
    ),
  ],
  ['one-name-only', chain('One link is known, three are not.', ['handler', 'BUMDes'])],
  ['nobody-named', chain('Nobody is named: no drawing.')],
  ['support-only', chain('Only support is named.', ['support', 'Lembaga jasa keuangan'])],
  [
    'very-long-names',
    chain(
      'Names longer than their box.',
      ['producer', 'Gabungan Kelompok Tani Perkebunan Kelapa Dalam dan Kelapa Hibrida Wilayah Pesisir Timur'],
      ['handler', 'Badan Usaha Milik Desa Bersama Kecamatan Pangkalan Banteng dan Pangkalan Lada'],
      ['offtaker', 'Perseroan Terbatas dengan Nama yang Sangatpanjangdantanpaspasi'],
      ['market', 'Pasar ekspor'],
    ),
  ],
  [
    'several-at-a-link',
    chain(
      'Several names at one link, one in another language than the page.',
      ['producer', 'Petambak'],
      ['producer', 'Pekebun kopi dan kakao di daerah hulu'],
      ['handler', 'Koperasi'],
      ['handler', 'BUMDes', 'id'],
      ['market', 'Pasar dalam negeri'],
      ['market', 'Pasar ekspor'],
    ),
  ],
  ['forty-names', chain('Forty names at one link: the first five, and how many more.', ...numbered(40))],
];

export const answers: Answers = {
  'one value only': { shown: 'one-name-only' },
  'all missing': { shown: 'nobody-named' },
  'negative values': { not: NO_VALUES },
  'values from 0.37 to 4 trillion': { not: NO_VALUES },
  '25 years': { not: NO_TIME },
  'two equal values': { not: NO_VALUES },
  'crossing lines': { not: 'Its arrows go one way, from one link to the next.' },
  'range narrower than a pixel': { not: NO_VALUES },
  'very long names': { shown: 'very-long-names' },
  '40 members': { shown: 'forty-names' },
  'all withheld': { not: 'A name that is withheld is not in the chain: the link is unknown.' },
  'provisional last value': { not: NO_VALUES },
  'method break': { not: NO_TIME },
  'original and revised target apart': { not: 'A chain has no targets.' },
  'target passed early': { not: 'A chain has no targets.' },
};
