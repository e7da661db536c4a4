/** The file as it is kept: our own members first, then what the standard asks for and nothing else. */
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { BoundaryLevel } from '#model/boundaries';

export interface Provenance {
  readonly level: BoundaryLevel;
  readonly parent: string;
  readonly source: string;
  readonly license: string;
  /** ISO date. */
  readonly validOn: string;
}

interface Written {
  readonly arcs: unknown;
  readonly transform?: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  readonly objects: {
    readonly wilayah: {
      readonly geometries: readonly {
        readonly type: string;
        readonly id: string;
        readonly arcs: unknown;
        readonly properties: { readonly name: string };
      }[];
    };
  };
}

/** Same shapes and same provenance, same text. */
export function writeTopology(topology: string, { level, parent, source, license, validOn }: Provenance): string {
  const { arcs, transform, objects } = JSON.parse(topology) as Written;
  const short = (value: number): number => Number(value.toFixed(12));
  const geometries = objects.wilayah.geometries
    .map(({ type, id, arcs: own, properties: { name } }) => ({ type, id, properties: { name }, arcs: own }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const members = {
    tilik: { level, parent, source, license, valid_on: validOn },
    type: 'Topology',
    ...(transform !== undefined && {
      transform: { scale: transform.scale.map(short), translate: transform.translate.map(short) },
    }),
    objects: { wilayah: { type: 'GeometryCollection', geometries } },
    arcs,
  };
  const lines = Object.entries(members).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{${lines.join(',\n')}}\n`;
}

/** Name of the file for these boundaries, without its ending. */
export function boundariesId(parent: string, level: BoundaryLevel): string {
  return `${parent.toLowerCase().replaceAll('.', '-')}-${level}`;
}

/** The shapes of a file that `writeTopology` wrote; their `id` is the code of their unit. */
export function shapesOf(topology: Topology): readonly Feature[] {
  const object = topology.objects['wilayah'];
  return object?.type === 'GeometryCollection' ? feature(topology, object).features : [];
}
