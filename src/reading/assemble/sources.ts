import type { Source } from '#model/source';
import type { Entry } from '#schemas/entry';
import { at, type Spot } from './joining.ts';
import { present } from './present.ts';
import { dateOf, textIf } from './values.ts';

export function sourceOf(spot: Spot, { id, file, data }: Entry<'sources'>): Source {
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
    licence: data.licence,
    note: textIf(data.note),
    place: { file, line: 1 },
  });
}
