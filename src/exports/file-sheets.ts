/** The sheets that every workbook has besides its data: what it is, and what its columns mean. */
import { licenceLayers } from '#formatting/licences';
import { dataWords } from '#language/data';
import { frameWords } from '#language/frame';
import { meaningOf } from '#language/table-columns';
import { tableTitle } from '#language/tables';
import type { Dataset } from '#model/dataset';
import type { FilledTable } from './filled-table.ts';
import type { Column, Row, Table } from './table.ts';
import type { Sheet } from './workbook.ts';

const TEXT = { type: 'text', required: false } as const;

/** A sheet for each table that has rows. */
export function tableSheets(tables: readonly FilledTable[]): Sheet[] {
  return tables.flatMap(({ table, rows }) =>
    rows.length === 0 ? [] : [{ name: tableTitle(table.name).id, columns: table.columns, rows }],
  );
}

const common = new WeakMap<FilledTable, readonly Sheet[]>();

/** The same for tables that other workbooks have too: once made, a table has one sheet. */
export function commonSheets(tables: readonly FilledTable[]): Sheet[] {
  return tables.flatMap((table) => {
    const made = common.get(table) ?? tableSheets([table]).map((sheet) => ({ ...sheet, common: true }));
    common.set(table, made);
    return made;
  });
}

const columnSheets = new Map<string, Sheet>();

/** Made once for each choice of tables. */
export function columnSheet(tables: readonly Table[]): Sheet {
  const key = tables.map(({ name }) => name).join(' ');
  const made = columnSheets.get(key) ?? makeColumnSheet(tables);
  columnSheets.set(key, made);
  return made;
}

function makeColumnSheet(tables: readonly Table[]): Sheet {
  const words = dataWords('id');
  return {
    name: words.columnSheet,
    common: true,
    columns: words.columnSheetHeader.map(textColumn),
    rows: tables.flatMap(({ name, columns }) =>
      columns.map((column): Row => {
        const { id, en } = meaningOf(name, column.name);
        return [tableTitle(name).id, column.name, id, en];
      }),
    ),
  };
}

const aboutSheets = new WeakMap<Dataset, Sheet>();

/** Whose data this is, of which day, under which licence. Made once per dataset. */
export function aboutSheet(dataset: Dataset): Sheet {
  const made = aboutSheets.get(dataset) ?? makeAboutSheet(dataset);
  aboutSheets.set(dataset, made);
  return made;
}

function makeAboutSheet({ site, ...rest }: Dataset): Sheet {
  const words = dataWords('id');
  return {
    name: words.aboutSheet,
    common: true,
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
