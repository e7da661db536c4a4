/** What a map of shapes is told. */
import type { Boundaries } from '#model/boundaries';
import type { Point } from '#model/region';
import type { PlaceInput, PlaceLegend } from '../places.ts';

/** A place that has a name and a sign but is none of the units: a growth centre that is a village. */
export interface PlaceMark {
  readonly name: string;
  readonly point: Point;
}

/** `inline`: among other things, as light as a page can carry. `page`: alone on a page, for hundreds of shapes. */
export type MapSize = 'inline' | 'page';

export interface AreaMapInput {
  /** Prefix of element ids: unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly size: MapSize;
  readonly boundaries: Boundaries;
  readonly places: readonly PlaceInput[];
  /** Where places lie that have no shape, by code. */
  readonly points: ReadonlyMap<string, Point>;
  readonly marks: readonly PlaceMark[];
  readonly legend: readonly PlaceLegend[];
}
