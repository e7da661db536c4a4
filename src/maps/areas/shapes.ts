/** The shapes of a boundaries file, by code. */
import { feature } from 'topojson-client';
import type { Boundaries } from '#model/boundaries';

/** Longitude and latitude in degrees. */
export type LonLat = readonly [number, number];
/** Outer ring first, then holes. */
export type Polygon = readonly (readonly LonLat[])[];

/** Polygons by Kemendagri code. Which way the rings are wound does not matter to those who draw them here. */
export function shapesOf({ topology }: Boundaries): ReadonlyMap<string, readonly Polygon[]> {
  const object = topology.objects['wilayah'];
  if (object?.type !== 'GeometryCollection') return new Map();
  return new Map(
    feature(topology, object).features.flatMap(({ id, geometry }): [string, readonly Polygon[]][] => {
      if (geometry.type === 'Polygon') return [[String(id), [polygon(geometry.coordinates)]]];
      if (geometry.type === 'MultiPolygon') return [[String(id), geometry.coordinates.map(polygon)]];
      return [];
    }),
  );
}

function polygon(rings: readonly (readonly (readonly number[])[])[]): Polygon {
  return rings.map((ring) => ring.map(([lon = 0, lat = 0]): LonLat => [lon, lat]));
}
