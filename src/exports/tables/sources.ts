import type { Source } from '#model/source';
import { onWeb, pages } from '#routes';
import { dateCell } from '../date-cell.ts';
import { bilingual, defineTable, text, type Scope } from '../table.ts';

interface Item {
  readonly source: Source;
  readonly scope: Scope;
}

export const sourceTable = defineTable<Item>({
  name: 'sumber',
  *items(scope) {
    for (const source of scope.dataset.sources.values()) yield { source, scope };
  },
  columns: [
    text('id', ({ source }) => source.id),
    text('kind', ({ source }) => source.kind, true),
    text('publisher', ({ source }) => source.publisher, true),
    text('title', ({ source }) => source.title, true),
    text('published', ({ source }) => dateCell(source.published), true),
    text('address', ({ source }) => source.address ?? 'unknown', true),
    text('seen', ({ source }) => dateCell(source.seen), true),
    text('via', ({ source }) => source.via?.publisher),
    text('via_title', ({ source }) => source.via?.title),
    text('language', ({ source }) => source.language, true),
    text('archive', ({ source }) => source.archive?.address),
    text('archived_on', ({ source }) => dateCell(source.archive?.on)),
    text('sha256', ({ source }) => source.sha256),
    text('licence', ({ source }) => source.licence),
    text('redistribution', ({ source }) => source.redistribution),
    bilingual('note', ({ source }) => source.note),
    text('link', ({ source, scope }) => onWeb(scope.dataset.site.address, pages.source(source.id))),
  ],
  primaryKey: ['id'],
});
