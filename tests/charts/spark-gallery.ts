/** Every gallery case of the small trend: those of the trend that it can meet, and one on a shared ground. */
import { sharedDomain } from '#charts/spark/domain';
import type { SparkInput } from '#charts/spark/input';
import type { TrendInput } from '#charts/trend/input';
import { gallery } from './gallery.ts';
import { point, trend } from './trend-case.ts';

interface SparkCase {
  readonly about: string;
  readonly input: SparkInput;
}

const FROM_TREND = [
  'one-value-only',
  'all-missing',
  'negative-values',
  'from-fractions-to-trillions',
  'twenty-five-years',
  'two-equal-values',
  'narrow-range-target',
  'all-withheld',
  'provisional-last',
  'method-break',
  'target-passed-early',
];

/** A list names one target: the last in force. */
function small(input: TrendInput): SparkInput {
  const { title, indicator, points, methods, targets } = input;
  const target = targets.findLast(({ superseded }) => !superseded);
  return { id: `kecil-${input.id}`, title, indicator, points, methods, ...(target !== undefined && { target }) };
}

/** The year each of forty made-up regions begins with, and how it falls. */
const forty: readonly SparkInput[] = Array.from({ length: 40 }, (_, index) =>
  trend(`kecil-${String(index)}`, {
    points: [0, 1, 2, 3].map((step) =>
      point(String(2021 + step), String(5 + ((index * 7) % 40) - step * ((index % 3) - 1))),
    ),
  }),
);
const domain = sharedDomain(forty, 'id');
const [first] = forty;

const shared: readonly (readonly [string, SparkCase])[] =
  first === undefined || domain === undefined
    ? []
    : [
        [
          'forty-on-one-ground',
          { about: 'One of forty regions, drawn on the ground that all of them share.', input: { ...first, domain } },
        ],
      ];

export const sparkGallery: readonly (readonly [string, SparkCase])[] = [
  ...gallery
    .filter(([name]) => FROM_TREND.includes(name))
    .map(([name, { about, input }]) => [name, { about, input: small(input) }] as const),
  ...shared,
];
