/** References as CSL-JSON, which Zotero, Mendeley and Pandoc read. */
import type { PartialDate } from '#model/date';
import { datePartsOf, type Reference } from './reference.ts';

export function cslJsonOf(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(item), null, 1)}\n`;
}

function item({ key, title, producer, document, published, seen, compiler, address, note }: Reference): object {
  return {
    id: key,
    type: 'dataset',
    title,
    ...(producer !== undefined && { author: [{ literal: producer }] }),
    ...dateField('issued', published),
    'container-title': document,
    publisher: compiler,
    ...(address !== undefined && { URL: address }),
    ...dateField('accessed', seen),
    note,
    language: 'id',
  };
}

function dateField(name: 'issued' | 'accessed', date: PartialDate): object {
  const parts = datePartsOf(date);
  return parts.length === 0 ? {} : { [name]: { 'date-parts': [parts] } };
}
