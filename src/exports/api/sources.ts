/** Documents that figures and statements rest on. */
import type { Source } from '#model/source';
import { pages } from '#routes';
import type { Addresses } from './addresses.ts';
import type { SourceRecord } from './shapes/records.ts';
import { dateRecord, textOrNull } from './values.ts';

export function sourceRecord(addresses: Addresses, source: Source): SourceRecord {
  const { via } = source;
  return {
    id: source.id,
    kind: source.kind,
    publisher: source.publisher === 'unknown' ? null : source.publisher,
    title: source.title,
    published: dateRecord(source.published),
    seen: dateRecord(source.seen),
    address: source.address ?? null,
    via: via === undefined ? null : { publisher: via.publisher, title: via.title ?? null },
    language: source.language,
    licence: source.licence ?? null,
    note: textOrNull(source.note),
    ...addresses.place(pages.source(source.id)),
  };
}
