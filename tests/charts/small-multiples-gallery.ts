/** Small multiples in hard situations. All data are made up. */
import type { MultiplesInput, PanelInput } from '#charts/small-multiples/input';
import type { TrendIndicator, TrendPoint } from '#charts/trend/input';
import { decimal } from '#model/decimal';
import type { Answers } from './situations.ts';
import { missing, point } from './trend-case.ts';

export interface MultiplesCase {
  readonly about: string;
  readonly input: MultiplesInput;
}

export const INDICATOR: TrendIndicator = { unit: 'persen', decimals: 2, direction: 'lower' };

/** A region by its exact yearly values, with what was promised for the last year. */
export function panel(name: string, values: Readonly<Record<string, string>>, promised?: string): PanelInput {
  const points = Object.entries(values).map(([year, value]) => point(year, value));
  const last = Math.max(...points.map(({ period }) => period.year));
  return {
    id: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    title: name,
    points,
    targets: promised === undefined ? [] : [{ year: last, aim: { kind: 'value', value: decimal(promised) } }],
  };
}

function withPoints(name: string, points: readonly TrendPoint[]): PanelInput {
  return { ...panel(name, {}), points };
}

function shown(about: string, panels: readonly PanelInput[], indicator = INDICATOR): MultiplesCase {
  return { about, input: { indicator, panels } };
}

const years = (from: number, values: readonly number[]): Readonly<Record<string, string>> =>
  Object.fromEntries(values.map((value, index) => [String(from + index), String(value)]));

const near = panel('Batas Barat', { 2022: '9.1', 2023: '8.6', 2024: '8.9' }, '8.5');

export const gallery: readonly (readonly [string, MultiplesCase])[] = [
  [
    'three-regions',
    shown('Three regions, one with a target and one far above the others.', [
      near,
      panel('Batas Timur', { 2022: '6.4', 2023: '6.2', 2024: '5.9' }),
      panel('Batas Utara', { 2022: '19.4', 2023: '18.1', 2024: '18.8' }, '12'),
    ]),
  ],
  [
    'one-value-only',
    shown('A region with one value stands beside one with three.', [panel('Satu', { 2024: '8' }), near]),
  ],
  ['nothing-known', shown('A region without any value keeps its axes.', [near, panel('Kosong', {})])],
  [
    'negative-values',
    shown('Growth that turned negative.', [
      panel('Turun', { 2019: '5.1', 2020: '-4.34', 2021: '3.2', 2022: '4.9' }),
      panel('Naik', { 2019: '-1.2', 2020: '-0.4', 2021: '0.9', 2022: '2.1' }),
    ]),
  ],
  [
    'from-fractions-to-trillions',
    shown(
      'Regions so far apart that the smaller lies on the axis.',
      [
        panel('Kecil', { 2022: '0.37', 2023: '0.41', 2024: '0.52' }),
        panel('Besar', { 2022: '3100000000000', 2023: '3900000000000', 2024: '4000000000000' }),
      ],
      { unit: 'rupiah', decimals: 2, direction: 'higher' },
    ),
  ],
  [
    'twenty-five-years',
    shown('Twenty-five years in one panel.', [
      panel(
        'Lama',
        years(
          2000,
          Array.from({ length: 25 }, (_, index) => 20 - index * 0.4 + (index % 4)),
        ),
      ),
    ]),
  ],
  [
    'two-equal-values',
    shown('Two regions with the same newest value, and a flat one.', [
      panel('Sama A', { 2022: '9', 2023: '8', 2024: '7.5' }),
      panel('Sama B', { 2022: '7.5', 2023: '7.5', 2024: '7.5' }),
    ]),
  ],
  [
    'very-long-names',
    shown('Names of two and three lines above panels of one height.', [
      panel('Kabupaten Administrasi Kepulauan Seribu Bagian Utara dan Selatan', { 2023: '9', 2024: '8' }),
      near,
    ]),
  ],
  [
    'forty-regions',
    shown(
      'Forty regions.',
      Array.from({ length: 40 }, (_, index) =>
        panel(
          `Wilayah ${String(index + 1)}`,
          years(
            2021,
            [0, 1, 2, 3].map((step) => 5 + ((index * 7) % 40) - step * ((index % 3) - 1)),
          ),
          index % 5 === 0 ? String(4 + ((index * 7) % 40)) : undefined,
        ),
      ),
    ),
  ],
  [
    'provisional-last',
    shown('The newest value is provisional.', [
      withPoints('Sementara', [point('2023', '9'), point('2024', '8.4', { status: 'provisional' })]),
      near,
    ]),
  ],
  [
    'year-without-value',
    shown('A year without a value breaks the line.', [
      withPoints('Terputus', [
        point('2021', '9.8'),
        missing('2022', 'not-measured'),
        point('2023', '9'),
        point('2024', '8'),
      ]),
      near,
    ]),
  ],
  [
    'target-range',
    shown('A target that is a range, and one narrower than a pixel.', [
      {
        ...near,
        targets: [{ year: 2024, aim: { kind: 'range', lower: decimal('7.5'), upper: decimal('8.5') } }],
      },
      {
        ...panel('Sempit', { 2023: '9', 2024: '8' }),
        targets: [{ year: 2024, aim: { kind: 'range', lower: decimal('7.99'), upper: decimal('8.01') } }],
      },
    ]),
  ],
];

export const answers: Answers = {
  'one value only': { shown: 'one-value-only' },
  'all missing': { shown: 'nothing-known' },
  'negative values': { shown: 'negative-values' },
  'values from 0.37 to 4 trillion': { shown: 'from-fractions-to-trillions' },
  '25 years': { shown: 'twenty-five-years' },
  'two equal values': { shown: 'two-equal-values' },
  'crossing lines': { not: 'Each panel has one line.' },
  'range narrower than a pixel': { shown: 'target-range' },
  'very long names': { shown: 'very-long-names' },
  '40 members': { shown: 'forty-regions' },
  'all withheld': { not: 'A region whose values are all withheld is not compared; the page names it below.' },
  'provisional last value': { shown: 'provisional-last' },
  'method break': { not: 'Only values of one method are compared.' },
  'original and revised target apart': { not: 'It draws the targets in force for the compared year.' },
  'target passed early': { not: 'It draws only the target of the compared year.' },
};
