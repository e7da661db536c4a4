import type { Boundaries } from '#model/boundaries';
import { compareText } from '#model/order';
import type { Entry } from '#schemas/entry';
import type { Topology } from 'topojson-specification';

const LEVELS: readonly Boundaries['level'][] = ['province', 'regency', 'district'];

/** All boundaries, by parent and then from the largest units to the smallest. */
export function boundariesFrom(entries: readonly Entry<'boundaries'>[]): readonly Boundaries[] {
  return entries
    .map(boundariesOf)
    .toSorted((a, b) => compareText(a.parent, b.parent) || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

function boundariesOf({ id, file, data }: Entry<'boundaries'>): Boundaries {
  const { tilik, ...topology } = data;
  const { level, parent, source, license, valid_on: validOn } = tilik;
  return {
    id,
    level,
    parent,
    source,
    license,
    validOn,
    units: topology.objects.wilayah.geometries.map((unit) => ({ code: unit.id, name: unit.properties.name })),
    // The schema has checked the standard's members that are used.
    topology: topology as unknown as Topology,
    place: { file, line: 1 },
  };
}
