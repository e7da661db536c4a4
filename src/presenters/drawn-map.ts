/** A drawn map with the words around it. */
import { mapWords } from '#language/maps';
import type { LegendLine, PlacesMap } from '#maps/places';
import type { PointMap } from '#maps/points/draw';
import type { Basemap } from '#model/site';
import type { View } from './view.ts';

export interface DrawnMap {
  /** What the map shows, where the page does not say it otherwise. */
  readonly title?: string;
  readonly svg: string;
  readonly caption: string;
  readonly legend: readonly LegendLine[];
  /** Set where the map can be made interactive: its data, and the words on the button. */
  readonly interactive?: {
    readonly json: string;
    readonly activate: string;
    /** Pictures of another provider under it, and what a reader must know before they are loaded. */
    readonly basemap?: Basemap & { readonly note: string };
  };
}

/** Undefined where there is no map to show. */
export function asDrawnMap(
  map: PlacesMap | PointMap | undefined,
  { language, dataset }: Pick<View, 'language' | 'dataset'>,
  title?: string,
): DrawnMap | undefined {
  if (map === undefined) return undefined;
  const { activate, fromElsewhere } = mapWords[language];
  const { basemap } = dataset.site;
  return {
    ...(title !== undefined && { title }),
    svg: map.svg,
    caption: map.caption,
    legend: map.legend,
    ...(map.json !== undefined && {
      interactive: {
        json: map.json,
        activate,
        ...(basemap !== undefined && {
          basemap: { ...basemap, note: fromElsewhere(tileHost(basemap)) },
        }),
      },
    }),
  };
}

/** The server that sees who loads a tile. */
export function tileHost({ tiles }: Basemap): string {
  return tiles.split('/')[2] ?? tiles;
}
