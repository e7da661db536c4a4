/** A map of places coloured by one indicator: classes with their key, and what has no value hatched. */
import { formatBareMeasure, formatMeasure } from '#formatting/measure';
import { mapWords } from '#language/maps';
import { classesOf } from '#maps/classes';
import { drawPlaces, type PlacesInput } from '#maps/ladder';
import type { PlaceInput } from '#maps/places';
import type { Indicator } from '#model/indicator';
import type { Measure } from '#model/measure';
import { asDrawnMap, type DrawnMap, type MapFacts } from './drawn-map.ts';
import type { View } from './view.ts';

export interface ValuePlace {
  readonly code: string;
  readonly name: string;
  /** Where its value stands. */
  readonly href?: string;
  /** Undefined where nothing is known. */
  readonly measure?: Measure | undefined;
}

export interface ValueMapInput extends Omit<PlacesInput, 'places' | 'legend'> {
  readonly places: readonly ValuePlace[];
  readonly facts?: MapFacts;
}

/** Undefined where there is neither a shape nor a square. */
export function presentValueMap(
  view: View,
  indicator: Indicator,
  { places, facts, ...rest }: ValueMapInput,
): DrawnMap | undefined {
  const { noData } = mapWords[view.language];
  const numbers = places.flatMap(({ measure }) => (measure?.kind === 'number' ? [measure.value] : []));
  const classes = classesOf(numbers, indicator, view.language);
  const toned = places.map(({ code, name, href, measure }): PlaceInput => {
    const place = { code, name, ...(href !== undefined && { href }) };
    if (measure === undefined) return { ...place, tone: 'no-data', reading: noData };
    return {
      ...place,
      tone: measure.kind === 'number' ? classes.toneOf(measure.value) : 'no-data',
      value: formatBareMeasure(measure, indicator, view.language),
      reading: formatMeasure(measure, indicator, view.language),
    };
  });
  const legend = [...classes.legend, { tone: 'no-data' as const, text: noData }];
  return asDrawnMap(drawPlaces({ ...rest, places: toned, legend }, view.language), view, facts);
}
