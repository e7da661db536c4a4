/** What the interactive map is given: the same points and coast as the drawing, as numbers. */
import { mapWords } from '#language/maps';
import type { Language } from '#model/language';
import type { Land } from '../coast.ts';
import { projectRings } from '../outline.ts';
import { FINE, WIDTH, type PlacedPointMap } from './place.ts';
import type { PointKind } from './input.ts';

/** Shortest step along the coast, in fine units of the drawing. */
const COARSE = 5;

type LatLon = readonly [number, number];

export interface MapData {
  readonly title: string;
  /** South-west and north-east corner of the drawing. */
  readonly bounds: readonly [LatLon, LatLon];
  readonly points: readonly {
    readonly at: LatLon;
    readonly name: string;
    readonly text: string;
    readonly kind: PointKind;
  }[];
  /** Rings of land somewhat beyond the drawing. */
  readonly coast: readonly (readonly LatLon[])[];
  readonly words: {
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly close: string;
    readonly failed: string;
  };
}

export function mapData(title: string, placed: PlacedPointMap, land: Land, language: Language): MapData {
  const { projection, height } = placed;
  const [width, tall] = [WIDTH * FINE, height * FINE];
  const back = (x: number, y: number): LatLon => {
    const [lon, lat] = projection.invert?.([x, y]) ?? [0, 0];
    return [short(lat), short(lon)];
  };
  const before = projection.clipExtent();
  projection.clipExtent([
    [-width / 2, -tall / 2],
    [1.5 * width, 1.5 * tall],
  ]);
  const rings = projectRings(land.indonesia, projection, COARSE);
  const neighbours = projectRings(land.neighbours, projection, COARSE);
  projection.clipExtent(before);
  const { zoomIn, zoomOut, close, failed } = mapWords[language];
  return {
    title,
    bounds: [back(0, tall), back(width, 0)],
    points: placed.points.map(({ point }) => ({
      at: [point.lat, point.lon],
      name: point.name,
      text: point.text ?? '',
      kind: point.kind,
    })),
    coast: [...rings, ...neighbours].map((ring) => ring.map(([x, y]) => back(x, y))),
    words: { zoomIn, zoomOut, close, failed },
  };
}

/** Three decimals, about a hundred metres. */
function short(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

/** JSON that may stand inside a `<script type="application/json">`. */
export function embedJson(data: MapData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
