/**
 * The ladder of maps: the publisher's shapes; shapes with what is missing hatched and listed; squares without
 * boundaries; no map, where the page's table stands alone. Chosen at build; the caption says which it is.
 */
import type { Boundaries } from '#model/boundaries';
import type { Language } from '#model/language';
import type { Point, Tile } from '#model/region';
import { drawAreaMap } from './areas/draw.ts';
import type { MapSize, PlaceMark } from './areas/input.ts';
import type { PlaceInput, PlaceLegend, PlacesMap } from './places.ts';
import { drawTileGrid } from './tile-grid/draw.ts';

export interface PlacesInput {
  /** Prefix of element ids: unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What one shape or square stands for. */
  readonly level: 'district' | 'region';
  /** How large shapes are drawn; among other things on a page where left out. */
  readonly size?: MapSize;
  readonly places: readonly PlaceInput[];
  readonly legend: readonly PlaceLegend[];
  /** Shapes of the places, where the publisher brought some. */
  readonly boundaries: Boundaries | undefined;
  /** Squares of the places, where there is a layout. */
  readonly tiles: readonly Tile[];
  /** Where places lie, by code; for those without a shape. */
  readonly points?: ReadonlyMap<string, Point>;
  /** Named spots that are none of the places. */
  readonly marks?: readonly PlaceMark[];
}

/** The best map that can be drawn; undefined when there is neither a shape nor a square. */
export function drawPlaces(input: PlacesInput, language: Language): PlacesMap | undefined {
  const {
    id,
    title,
    level,
    size = 'inline',
    places,
    legend,
    boundaries,
    tiles,
    points = new Map(),
    marks = [],
  } = input;
  const areas =
    boundaries === undefined
      ? undefined
      : drawAreaMap({ id, title, size, places, legend, boundaries, points, marks }, language);
  if (areas !== undefined) return areas;
  const squares = places.flatMap((place) => {
    const tile = tiles.find(({ code }) => code === place.code);
    return tile === undefined ? [] : [{ ...place, col: tile.col, row: tile.row }];
  });
  return drawTileGrid({ id, title, level, legend, tiles: squares }, language);
}
