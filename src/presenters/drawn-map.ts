/** A drawn map with the words around it. */
import { mapWords } from '#language/maps';
import type { LegendLine, PlacesMap } from '#maps/places';
import type { PointMap } from '#maps/points/draw';
import type { Language } from '#model/language';

export interface DrawnMap {
  /** What the map shows, where the page does not say it otherwise. */
  readonly title?: string;
  readonly svg: string;
  readonly caption: string;
  readonly legend: readonly LegendLine[];
  /** Set where the map can be made interactive: its data, and the words on the button. */
  readonly interactive?: { readonly json: string; readonly activate: string };
}

/** Undefined where there is no map to show. */
export function asDrawnMap(
  map: PlacesMap | PointMap | undefined,
  language: Language,
  title?: string,
): DrawnMap | undefined {
  if (map === undefined) return undefined;
  return {
    ...(title !== undefined && { title }),
    svg: map.svg,
    caption: map.caption,
    legend: 'legend' in map ? map.legend : [],
    ...(map.json !== undefined && { interactive: { json: map.json, activate: mapWords[language].activate } }),
  };
}
