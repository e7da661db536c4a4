/** What the interactive map is given: the same points and coast as the drawing, as numbers. */
import { mapWords } from '#language/maps';
import type { Language } from '#model/language';
import type { Land } from '../coast.ts';
import { shortDegrees, type LatLon, type MapData } from '../live-data.ts';
import { projectRings } from '../outline.ts';
import { FINE, WIDTH, type PlacedPointMap } from './place.ts';

/** Shortest step along the coast, in fine units of the drawing. */
const COARSE = 5;

export function mapData(title: string, placed: PlacedPointMap, land: Land, language: Language): MapData {
  const { projection, height } = placed;
  const [width, tall] = [WIDTH * FINE, height * FINE];
  const back = (x: number, y: number): LatLon => {
    const [lon, lat] = projection.invert?.([x, y]) ?? [0, 0];
    return [shortDegrees(lat), shortDegrees(lon)];
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
      ...(point.quiet === true && { quiet: point.quiet }),
      ...(point.href !== undefined && { href: point.href }),
    })),
    coast: [...rings, ...neighbours].map((ring) => ring.map(([x, y]) => back(x, y))),
    stepsInDegree: 1000,
    areas: [],
    words: { zoomIn, zoomOut, close, failed },
  };
}
