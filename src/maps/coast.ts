/** Land of the world around Indonesia (Natural Earth 1:50m, public domain), read once per process. */
import type { Feature, FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { feature } from 'topojson-client';
import countries from 'world-atlas/countries-50m.json' with { type: 'json' };

/** ISO 3166 numeric code, as the file names countries. */
const INDONESIA = '360';
/** Countries near enough to come into view, from Brunei to Australia. */
const NEIGHBOURS = ['036', '096', '116', '458', '598', '608', '626', '702', '704', '764'];

export interface Land {
  readonly indonesia: Feature;
  readonly neighbours: FeatureCollection;
}

let land: Land | undefined;

/** Indonesia and its neighbours, with rings as d3 expects them. */
export function readLand(): Land {
  land ??= toLand(countries as unknown as Topology);
  return land;
}

/** @throws RangeError when the file has no Indonesia: a fault in the package, never in the content. */
export function toLand(topology: Topology): Land {
  const object = topology.objects['countries'];
  if (object?.type !== 'GeometryCollection') throw new RangeError('the coast file has no countries');
  const all = feature(topology, object);
  const indonesia = all.features.find((country) => country.id === INDONESIA);
  if (indonesia === undefined) throw new RangeError('the coast file has no Indonesia');
  const neighbours = all.features.filter((country) => NEIGHBOURS.includes(String(country.id)));
  return { indonesia, neighbours: { type: 'FeatureCollection', features: neighbours } };
}
