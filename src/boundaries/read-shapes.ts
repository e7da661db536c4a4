/** GeoJSON or TopoJSON text → shapes with their attributes, nothing repaired, nothing dropped. */
import type { GeoJSON, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

export interface RawShape {
  /** Position in the file, from 1: how a shape without a name is spoken of. */
  readonly number: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly geometry: Geometry | null;
}

/** Undefined when the text is neither of the two. */
export function readShapes(text: string): readonly RawShape[] | undefined {
  let data: GeoJSON | Topology;
  try {
    data = JSON.parse(text) as GeoJSON | Topology;
  } catch {
    return undefined;
  }
  if (data.type === 'Topology') {
    const topology = data;
    return Object.values(topology.objects)
      .flatMap((object) => {
        const found = feature(topology, object);
        return found.type === 'FeatureCollection' ? found.features : [found];
      })
      .map(({ id, properties, geometry }, index) => shape(index, { ...properties, id }, geometry));
  }
  if (data.type !== 'FeatureCollection') return undefined;
  return data.features.map(({ id, properties, geometry }, index) => shape(index, { ...properties, id }, geometry));
}

function shape(index: number, attributes: Readonly<Record<string, unknown>>, geometry: Geometry | null): RawShape {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[key, String(value)] as const] : [],
  );
  return { number: index + 1, attributes: Object.fromEntries(written), geometry };
}
