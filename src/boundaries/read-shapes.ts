/** GeoJSON or TopoJSON text → shapes with their attributes, nothing repaired, nothing dropped. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { z } from 'astro/zod';

export interface RawShape {
  /** Position in the file, from 1: how a shape without a name is spoken of. */
  readonly number: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly geometry: Geometry | null;
}

const position = z.array(z.number()).min(2);
const ring = z.array(position);
/** RFC 7946, as far as shapes need it; other kinds of geometry are told apart by whoever asks. */
const geometry = z.union([
  z.looseObject({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
  z.looseObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
  z.looseObject({ type: z.enum(['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'GeometryCollection']) }),
]);
const oneFeature = z.looseObject({
  type: z.literal('Feature'),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: geometry.nullable(),
});
const collection = z.looseObject({ type: z.literal('FeatureCollection'), features: z.array(oneFeature) });
const arcs = z.array(z.array(z.number()).min(2));
const topologyFrame = z.looseObject({
  type: z.literal('Topology'),
  objects: z.record(z.string(), z.looseObject({ type: z.string() })),
  arcs: z.array(arcs),
});

/** Undefined when the text is neither of the two, or is one of them with parts missing. */
export function readShapes(text: string): readonly RawShape[] | undefined {
  return featuresOf(text)?.map(({ id, properties, geometry }, index) => shape(index, { ...properties, id }, geometry));
}

function featuresOf(text: string): readonly Feature<Geometry | null>[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (topologyFrame.safeParse(data).success) data = unpack(data as Topology);
  if (oneFeature.safeParse(data).success) return [data as Feature<Geometry | null>];
  return collection.safeParse(data).success ? (data as FeatureCollection<Geometry | null>).features : undefined;
}

/** Undefined when an object of the topology names an arc that is not there, or has no arcs at all. */
function unpack(topology: Topology): FeatureCollection<Geometry | null> | undefined {
  try {
    const features = Object.values(topology.objects).flatMap((object) => {
      const found = feature(topology, object);
      return found.type === 'FeatureCollection' ? found.features : [found];
    });
    return { type: 'FeatureCollection', features };
  } catch {
    return undefined;
  }
}

function shape(index: number, attributes: Readonly<Record<string, unknown>>, geometry: Geometry | null): RawShape {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[key, String(value)] as const] : [],
  );
  return { number: index + 1, attributes: Object.fromEntries(written), geometry };
}
