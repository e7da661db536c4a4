import type { Dataset } from '#model/dataset';
import type { Decimal } from '#model/decimal';
import type { Place } from '#model/finding';
import type { Indicator } from '#model/indicator';
import type { Measure } from '#model/measure';
import type { Aim } from '#model/target';

/** A number said about an indicator's level: by a figure, a baseline or a target. */
export interface StatedNumber {
  readonly indicator: Indicator;
  readonly value: Decimal;
  readonly place: Place;
  readonly field: 'value' | 'upper';
}

function numbersOfMeasure(measure: Measure): readonly Decimal[] {
  if (measure.kind === 'number') return [measure.value];
  return measure.kind === 'range' ? [measure.lower, measure.upper] : [];
}

function numbersOfAim(aim: Aim): readonly Decimal[] {
  if ('value' in aim) return [aim.value];
  return aim.kind === 'range' ? [aim.lower, aim.upper] : [];
}

function* stated(indicator: Indicator, numbers: readonly Decimal[], place: Place): Generator<StatedNumber> {
  const [value, upper] = numbers;
  if (value !== undefined) yield { indicator, value, place, field: 'value' };
  if (upper !== undefined) yield { indicator, value: upper, place, field: 'upper' };
}

/** Every number in the tables that is a level of a wanted indicator; coverage counts are not. */
export function* everyNumber(dataset: Dataset, wanted: (indicator: Indicator) => boolean): Generator<StatedNumber> {
  for (const { figures, baselines, targets } of dataset.regions.values()) {
    for (const { indicator, content, place } of figures) {
      if (wanted(indicator) && 'measure' in content) yield* stated(indicator, numbersOfMeasure(content.measure), place);
    }
    for (const { indicator, measure, place } of baselines)
      if (wanted(indicator)) yield* stated(indicator, numbersOfMeasure(measure), place);
    for (const { indicator, aim, place } of targets)
      if (wanted(indicator)) yield* stated(indicator, numbersOfAim(aim), place);
  }
}
