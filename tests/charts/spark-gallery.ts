/** Every gallery case of the small trend: those of the trend that it can meet. */
import type { SparkInput } from '#charts/spark/input';
import type { TrendInput } from '#charts/trend/input';
import { gallery } from './gallery.ts';

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

export const sparkGallery: readonly (readonly [string, SparkCase])[] = gallery
  .filter(([name]) => FROM_TREND.includes(name))
  .map(([name, { about, input }]) => [name, { about, input: small(input) }] as const);
