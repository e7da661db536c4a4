/** The part of the world that a point map shows, and where its marks and names stand. */
import { geoMercator, type GeoProjection } from 'd3';
import { placeLabels, type PlacedLabel } from '#charts/labels';
import type { Land } from '../coast.ts';
import { area, outline, projectRings } from '../outline.ts';
import type { MapPoint, PointMapInput } from './input.ts';

export const FONT = 12.5;
export const WIDTH = 360;
const LOWEST = 180;
const HIGHEST = 300;
/** The coast is projected twice as fine as the text, so that whole numbers are enough. */
export const FINE = 2;
/** No map shows less than this many degrees across. */
const NARROWEST = 0.9;
/** With more points than this, names that meet others are left to the list. */
const FEW = 16;
/** Land that fills the view has no coast to show. */
const FILLED = 0.985;

export interface PlacedPoint {
  readonly point: MapPoint;
  readonly x: number;
  readonly y: number;
}

export interface PlacedPointMap {
  readonly height: number;
  /** Path data in fine units; empty when no coast is in view. */
  readonly indonesia: string;
  readonly neighbours: string;
  readonly ground: 'land' | 'sea';
  readonly points: readonly PlacedPoint[];
  readonly labels: readonly PlacedLabel[];
  readonly projection: GeoProjection;
}

export function placePointMap(input: PointMapInput, land: Land): PlacedPointMap {
  const { projection, height } = project(input.points);
  const rings = projectRings(land.indonesia, projection);
  const covered = rings.reduce((sum, ring) => sum + Math.abs(area(ring)), 0);
  const filled = covered > FILLED * WIDTH * FINE * height * FINE;
  const points = input.points.map((point): PlacedPoint => {
    const [x, y] = projection([point.lon, point.lat]) ?? [0, 0];
    return { point, x: x / FINE, y: y / FINE };
  });
  const named = points.filter(({ point }) => point.quiet !== true);
  return {
    height,
    projection,
    indonesia: filled ? '' : outline(rings),
    neighbours: filled ? '' : outline(projectRings(land.neighbours, projection)),
    ground: filled ? 'land' : 'sea',
    points,
    labels: placeLabels(
      named.map(({ point, x, y }) => ({
        text: point.name,
        x,
        y,
        reach: 8,
        must: point.kind === 'centre' || named.length <= FEW,
        className: `is-${point.kind}`,
      })),
      {
        boxes: points.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 })),
        points: [],
        rivals: points.map(({ x, y }) => [x, y] as const),
        bounds: { left: 2, top: 2, right: WIDTH - 2, bottom: height - 2 },
      },
      FONT,
    ),
  };
}

/** Mercator, as the interactive map, so that nothing jumps when one replaces the other. */
function project(points: readonly MapPoint[]): { readonly projection: GeoProjection; readonly height: number } {
  const [west, east, lonSpan] = span(points.map((point) => point.lon));
  const [south, north, latSpan] = span(points.map((point) => point.lat));
  const height = Math.round(Math.min(HIGHEST, Math.max(LOWEST, (WIDTH * latSpan) / lonSpan)));
  const frame = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, north],
      [east, south],
    ],
  };
  const size: [number, number] = [WIDTH * FINE, height * FINE];
  const projection = geoMercator().precision(0).fitSize(size, frame);
  return { projection: projection.clipExtent([[0, 0], size]), height };
}

/** Least, greatest and distance, with room at both ends. */
function span(values: readonly number[]): readonly [number, number, number] {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((greatest - least) * 0.22, (NARROWEST - (greatest - least)) / 2);
  return [least - room, greatest + room, greatest - least + 2 * room];
}
