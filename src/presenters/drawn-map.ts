/** A drawn map with the words around it. */
import { mapWords } from '#language/maps';
import type { LegendLine, PlacesMap } from '#maps/places';
import type { PointMap } from '#maps/points/draw';
import type { Basemap } from '#model/site';
import type { Source } from '#model/source';
import { isEmbed, type SitePath } from '#routes';
import { sourceLabel } from './citation.ts';
import { presentEmbedCode, type EmbedCode } from './embed/code.ts';
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
  /** How other sites show it; undefined where it is too large, and in a frame itself. */
  readonly embed?: EmbedCode;
  /** In a frame: what it is called, and whose data it shows. */
  readonly alone?: { readonly name: string; readonly sources: readonly string[] };
}

/** What is said of a map besides its drawing. */
export interface MapFacts {
  /** Above it, where the page does not say what it shows; in a frame only where its name does not say it. */
  readonly title?: string;
  /** Of a map that other sites can show. */
  readonly embed?: {
    readonly path: SitePath;
    /** What it shows, and where. */
    readonly name: string;
    readonly sources: Iterable<Source>;
  };
}

/** Of a map in a frame, with name, legend and source, in pixels. */
const FRAME_HEIGHT = 620;

/** Undefined where there is no map to show. */
export function asDrawnMap(
  map: PlacesMap | PointMap | undefined,
  view: View,
  { title, embed }: MapFacts = {},
): DrawnMap | undefined {
  if (map === undefined) return undefined;
  const { activate, fromElsewhere } = mapWords[view.language];
  const { basemap } = view.dataset.site;
  const framed = isEmbed(view.path);
  return {
    ...(title !== undefined && !(framed && embed?.name.startsWith(title) === true) && { title }),
    svg: map.svg,
    caption: map.caption,
    legend: map.legend,
    ...(embed !== undefined && (framed ? { alone: standing(view, embed) } : { embed: offered(view, embed) })),
    ...(map.json !== undefined &&
      !framed && {
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

function standing({ language }: View, { name, sources }: NonNullable<MapFacts['embed']>) {
  return { name, sources: [...new Set([...sources].map((source) => sourceLabel(source, language)))] };
}

function offered(view: View, { path, name }: NonNullable<MapFacts['embed']>): EmbedCode {
  return presentEmbedCode(view, { path, title: name, height: FRAME_HEIGHT });
}

/** The server that sees who loads a tile. */
export function tileHost({ tiles }: Basemap): string {
  return tiles.split('/')[2] ?? tiles;
}
