/** A drawn map with the words around it. */
import { mapWords } from '#language/maps';
import type { PointMap } from '#maps/points/draw';
import type { LegendLine, TileGrid } from '#maps/tile-grid/draw';
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

export function asDrawnMap(map: TileGrid | undefined, title?: string): DrawnMap | undefined {
  if (map === undefined) return undefined;
  return { ...(title !== undefined && { title }), svg: map.svg, caption: map.caption, legend: map.legend };
}

export function asInteractiveMap(map: PointMap | undefined, language: Language): DrawnMap | undefined {
  if (map === undefined) return undefined;
  return {
    svg: map.svg,
    caption: map.caption,
    legend: [],
    interactive: { json: map.json, activate: mapWords[language].activate },
  };
}
