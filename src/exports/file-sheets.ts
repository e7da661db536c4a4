/** The sheets that every workbook has besides its data: what it is, and what its columns mean. */
import { licenceLayers } from '#formatting/licences';
import { dataWords } from '#language/data';
import { frameWords } from '#language/frame';
import { meaningOf } from '#language/table-columns';
import { tableTitle } from '#language/tables';
import type { Dataset } from '#model/dataset';
import type { Column, Row, Table } from './table.ts';
import type { Sheet } from './workbook.ts';

const TEXT = { type: 'text', required: false } as const;

/** A sheet for each table that has rows. */
export function tableSheets(parts: readonly { readonly table: Table; readonly rows: readonly Row[] }[]): Sheet[] {
  return parts.flatMap(({ table, rows }) =>
    rows.length === 0 ? [] : [{ name: tableTitle(table.name).id, columns: table.columns, rows }],
  );
}

export function columnSheet(tables: readonly Table[]): Sheet {
  const words = dataWords('id');
  return {
    name: words.columnSheet,
    columns: words.columnSheetHeader.map(textColumn),
    rows: tables.flatMap(({ name, columns }) =>
      columns.map((column): Row => {
        const { id, en } = meaningOf(name, column.name);
        return [tableTitle(name).id, column.name, id, en];
      }),
    ),
  };
}

/** Whose data this is, of which day, under which licence. */
export function aboutSheet({ site, ...rest }: Dataset): Sheet {
  const words = dataWords('id');
  return {
    name: words.aboutSheet,
    columns: words.aboutSheetHeader.map(textColumn),
    rows: [
      [words.site, site.name.id],
      [words.publisher, site.publisher?.name ?? frameWords('id').example],
      [words.edition, site.releaseDate],
      ...(site.address === undefined ? [] : [[words.address, site.address]]),
      ...licenceLayers({ site, ...rest }, 'id').map(({ layer, licence, address, note }) => [
        layer,
        [licence, ...(address === undefined ? [] : [address]), note].join('. '),
      ]),
    ],
  };
}

function textColumn(name: string): Column {
  return { name, ...TEXT };
}
