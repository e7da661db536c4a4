/** Classes of values for a map: at most five equal steps, with the words for the legend. */
import { formatDecimal } from '#formatting/number';
import { withUnit } from '#formatting/unit';
import { joinBounds, type Measured } from '#formatting/value';
import { compare, decimal, round, toNumber, type Decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { nice, ticks } from 'd3';
import type { PlaceLegend, Tone } from './places.ts';

const TONES = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5'] as const;

export interface Classes {
  readonly toneOf: (value: Decimal) => Tone;
  readonly legend: readonly PlaceLegend[];
}

/** Round bounds around the least and the greatest value. A value on a bound belongs to the class that starts there. */
export function classesOf(values: readonly Decimal[], measured: Measured, language: Language): Classes {
  const sorted = values.toSorted(compare);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return { toneOf: () => 'no-data', legend: [] };
  const bounds = boundsBetween(toNumber(least), toNumber(most)).map((bound) => round(decimal(bound.toFixed(6)), 6));
  const toneOf = (value: Decimal): Tone => {
    const index = bounds.slice(1, -1).filter((bound) => compare(value, bound) >= 0).length;
    return TONES[index] ?? 'class-5';
  };
  const decimals = Math.max(...bounds.map((bound) => bound.split('.')[1]?.length ?? 0));
  const write = (bound: Decimal): string => formatDecimal(bound, language, decimals);
  const legend = bounds.slice(0, -1).map((lower, index): PlaceLegend => {
    const upper = bounds[index + 1] ?? lower;
    const both = lower === upper ? write(lower) : joinBounds(write(lower), write(upper), language);
    return { tone: TONES[index] ?? 'class-5', text: withUnit(both, measured.unit, language) };
  });
  return { toneOf, legend };
}

function boundsBetween(least: number, most: number): readonly number[] {
  for (const count of [5, 4, 3, 2]) {
    const [start, stop] = nice(least, most, count);
    const steps = ticks(start, stop, count);
    if (steps.length >= 2 && steps.length <= TONES.length + 1) return steps;
  }
  return [least, most];
}
