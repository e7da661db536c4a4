/** How the files of the whole site are made while the tables pass by, part after part: each makes of them what it holds. */
import type { Dataset } from '#model/dataset';
import { csvLine } from './csv.ts';
import { excelHeader } from './excel-csv.ts';
import { aboutSheet, columnSheet, tableSheets } from './file-sheets.ts';
import { jsonArray } from './json-rows.ts';
import type { Lines } from './lines.ts';
import { parquetFile } from './parquet.ts';
import { filled } from './filled-table.ts';
import type { Table } from './table.ts';
import { FIRST_TABLE, NEXT_TABLE, tableKey, TABLES_END, tablesHead } from './tables-json.ts';
import { ALL_TABLES } from './tables/all-tables.ts';
import { figureTable } from './tables/figures.ts';
import { workbookBytes } from './workbook.ts';

/** A file that is being made. What it returns is what is added to it. */
export interface Making {
  readonly holds: (table: Table) => boolean;
  readonly open: (table: Table) => string;
  /** The next rows of the table that was opened last. */
  readonly add: (lines: Lines) => string;
  /** Called when a table has no more rows. */
  readonly shut: () => string;
  /** Called after all tables. */
  readonly close: () => string | Uint8Array;
}

const nothing = (): string => '';

export function csvMaking(own: Table): Making {
  return {
    holds: (table) => table === own,
    open: ({ columns }) => csvLine(columns.map(({ name }) => name)),
    add: ({ csv }) => csv(),
    shut: nothing,
    close: nothing,
  };
}

export function excelMaking(own: Table): Making {
  return {
    holds: (table) => table === own,
    open: ({ columns }) => excelHeader(columns),
    add: ({ excel }) => excel(),
    shut: nothing,
    close: nothing,
  };
}

export function jsonMaking(dataset: Dataset): Making {
  let before = `${tablesHead(dataset)}${FIRST_TABLE}`;
  let array = jsonArray();
  return {
    holds: () => true,
    open: ({ name }) => {
      const key = tableKey(name, before);
      before = NEXT_TABLE;
      array = jsonArray();
      return key;
    },
    add: ({ json }) => array.add(json()),
    shut: () => array.end(),
    close: () => TABLES_END,
  };
}

export function parquetMaking(): Making {
  const file = parquetFile(figureTable.columns);
  return {
    holds: (table) => table === figureTable,
    open: nothing,
    add: ({ rows }) => {
      file.add(rows);
      return '';
    },
    shut: nothing,
    close: () => file.close(),
  };
}

/** All rows are kept until the end: only for data that fit a workbook. */
export function workbookMaking(dataset: Dataset): Making {
  const tables: { readonly table: Table; readonly parts: Lines[] }[] = [];
  return {
    holds: () => true,
    open: (table) => {
      tables.push({ table, parts: [] });
      return '';
    },
    add: (lines) => {
      tables.at(-1)?.parts.push(lines);
      return '';
    },
    shut: nothing,
    close: () => {
      const sheets = tableSheets(tables.map(({ table, parts }) => filled(table, parts)));
      const { name, releaseDate } = dataset.site;
      return workbookBytes(name.id, releaseDate, [...sheets, columnSheet(ALL_TABLES), aboutSheet(dataset)]);
    },
  };
}
