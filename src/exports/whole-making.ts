/** How the files of the whole site are made while the tables pass by, part after part: each makes of them what it holds. */
import type { Dataset, RegionReport } from '#model/dataset';
import { csvLine } from './csv.ts';
import { excelHeader } from './excel-csv.ts';
import { aboutSheet, columnSheet, tableSheets } from './file-sheets.ts';
import { jsonArray } from './json-rows.ts';
import type { Lines } from './lines.ts';
import { PARQUET_START, parquetEnd, parquetGroup } from './parquet.ts';
import { filled } from './filled-table.ts';
import type { Row, Table } from './table.ts';
import { FIRST_TABLE, NEXT_TABLE, tableKey, TABLES_END, tablesHead } from './tables-json.ts';
import { ALL_TABLES } from './tables/all-tables.ts';
import { figureTable } from './tables/figures.ts';
import type { Piece } from './pieces.ts';
import { workbookBytes } from './workbook.ts';

/** A file that is being made. What it returns is what is added to it. */
export interface Making {
  readonly holds: (table: Table) => boolean;
  /** Regions that follow each other and are named alike are one part of the file; undefined where no part can stand alone. */
  readonly partOf?: (report: RegionReport) => string;
  readonly open: (table: Table) => string;
  /** What stands between the next rows and those before: before each part of the table that was opened last. */
  readonly before: () => string;
  /** The next rows of the part. */
  readonly add: (lines: Lines) => string;
  /** Called when the part has no more rows. */
  readonly end: () => PartEnd;
  /** Called instead of making a part that stands already; `bytes`: its length. */
  readonly take: (part: { readonly bytes: number; readonly about?: string }) => void;
  /** Called when a table has no more rows. */
  readonly shut: () => string;
  /** Called after all tables. */
  readonly close: () => Piece;
}

/** The last of a part. */
export interface PartEnd {
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** What `take` must know of the part, should it be used again. */
  readonly about?: string;
}

const nothing = (): string => '';
const textEnd = (): PartEnd => ({});
const byRegion = ({ region }: RegionReport): string => region.code;
const byProvince = ({ region }: RegionReport): string => region.provinceCode;

export function csvMaking(own: Table): Making {
  return {
    holds: (table) => table === own,
    partOf: byRegion,
    open: ({ columns }) => csvLine(columns.map(({ name }) => name)),
    before: nothing,
    add: ({ csv }) => csv(),
    end: textEnd,
    take: nothing,
    shut: nothing,
    close: nothing,
  };
}

export function excelMaking(own: Table): Making {
  return {
    holds: (table) => table === own,
    partOf: byRegion,
    open: ({ columns }) => excelHeader(columns),
    before: nothing,
    add: ({ excel }) => excel(),
    end: textEnd,
    take: nothing,
    shut: nothing,
    close: nothing,
  };
}

export function jsonMaking(dataset: Dataset): Making {
  let beforeTable = `${tablesHead(dataset)}${FIRST_TABLE}`;
  let array = jsonArray();
  let isFirst = true;
  return {
    holds: () => true,
    partOf: byRegion,
    open: ({ name }) => {
      const key = tableKey(name, beforeTable);
      beforeTable = NEXT_TABLE;
      array = jsonArray();
      return key;
    },
    before: () => {
      isFirst = true;
      return array.before();
    },
    add: ({ json }) => {
      const before = isFirst ? '' : array.before();
      isFirst = false;
      return `${before}${json()}`;
    },
    end: textEnd,
    take: nothing,
    shut: () => array.end(),
    close: () => TABLES_END,
  };
}

/** A group of rows for each province: few enough for a reader to soon have something to show, and not too many groups. */
export function parquetMaking(): Making {
  const { columns } = figureTable;
  const groups: { readonly bytes: number; readonly about: string }[] = [];
  let waiting: Row[] = [];
  return {
    holds: (table) => table === figureTable,
    partOf: byProvince,
    open: () => PARQUET_START,
    before: nothing,
    add: ({ rows }) => {
      waiting.push(...rows);
      return '';
    },
    end: () => {
      const { bytes, about } = parquetGroup(columns, waiting);
      waiting = [];
      groups.push({ bytes: bytes.length, about });
      return { bytes, about };
    },
    take: ({ bytes, about = '' }) => {
      groups.push({ bytes, about });
    },
    shut: nothing,
    close: () => parquetEnd(columns, groups),
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
    before: nothing,
    add: (lines) => {
      tables.at(-1)?.parts.push(lines);
      return '';
    },
    end: textEnd,
    take: nothing,
    shut: nothing,
    close: () => {
      const sheets = tableSheets(tables.map(({ table, parts }) => filled(table, parts)));
      const { name, releaseDate } = dataset.site;
      return workbookBytes(name.id, releaseDate, [...sheets, columnSheet(ALL_TABLES), aboutSheet(dataset)]);
    },
  };
}
