import type { Copy, Source } from '#model/source';
import type { Entry } from '#schemas/entry';
import { suggest } from '../parse/suggest.ts';
import { at, complain, type Spot } from './joining.ts';
import { present } from './present.ts';
import { dateOf, textIf } from './values.ts';

export function sourceOf(spot: Spot, { id, file, data }: Entry<'sources'>, copies: ReadonlyMap<string, Copy>): Source {
  const { archive } = data;
  return present({
    id,
    kind: data.kind,
    publisher: data.publisher,
    title: data.title,
    published: dateOf(at(spot, 'published'), data.published),
    address: data.address === 'unknown' ? undefined : data.address,
    seen: dateOf(at(spot, 'seen'), data.seen),
    via: data.via === 'none' ? undefined : present(data.via),
    language: data.language ?? 'id',
    archive:
      archive === undefined
        ? undefined
        : { address: archive.address, on: dateOf(at(spot, 'archive', 'on'), archive.on) },
    sha256: data.sha256?.toLowerCase(),
    copy: copyOf(at(spot, 'copy'), data.copy, copies),
    redistribution: data.redistribution,
    ground: textIf(data.ground),
    licence: data.licence,
    note: textIf(data.note),
    formerly: data.formerly,
    place: { file, line: 1 },
  });
}

export function copiesOf(entries: readonly Entry<'copies'>[]): ReadonlyMap<string, Copy> {
  return new Map(entries.map(({ id, file, data }) => [id, { name: id, ...data, place: { file, line: 1 } }]));
}

/** The copy that a source names; a finding when it is not there, unless the file is there and was refused. */
function copyOf(spot: Spot, name: string | undefined, copies: ReadonlyMap<string, Copy>): Copy | undefined {
  if (name === undefined) return undefined;
  const copy = copies.get(name);
  const file = `sources/files/${name}`;
  if (copy === undefined && !spot.joining.broken.has(file))
    complain(spot, 'copy-missing', { file, suggestion: suggest(name, copies.keys()) });
  return copy;
}
