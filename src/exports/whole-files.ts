/** The data files of the whole site: tables, one workbook, one JSON, one Parquet, the package that describes them, and a ZIP of all. */
import type { TableName } from '#language/tables';
import type { Dataset } from '#model/dataset';
import { licencesText, readmeText } from './archive-texts.ts';
import { zipped, type ArchivedFile } from './archive.ts';
import { csvLine } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { excelHeader, excelLine } from './excel-csv.ts';
import { aboutSheet, columnSheet, tableSheets } from './file-sheets.ts';
import { parquetBytes } from './parquet.ts';
import { digestOf, joined, type Digest, type Pieces } from './pieces.ts';
import { tablesJson } from './tables-json.ts';
import type { Scope, Table } from './table.ts';
import { ALL_TABLES } from './tables/all-tables.ts';
import { figureTable } from './tables/figures.ts';
import { workbookBytes } from './workbook.ts';

export interface WholeFile {
  /** Name of the file in the folder of the data. */
  readonly name: string;
  readonly mediatype: string;
  /** Part of the package that `datapackage.json` describes and the ZIP holds. */
  readonly packaged: boolean;
  readonly table?: Table;
  readonly pieces: (dataset: Dataset) => Pieces;
}

/** The ZIP and the descriptor name all others. */
export const ARCHIVE = 'semua.zip';
export const DESCRIPTOR = 'datapackage.json';
export const WORKBOOK = 'semua.xlsx';

/** More figures than this are no workbook any more: it would take most of a computer's memory to write and to open. */
export const MOST_WORKBOOK_ROWS = 20_000;

function everything(dataset: Dataset): Scope {
  return { dataset, reports: [...dataset.regions.values()] };
}

function csvOf(table: Table): WholeFile {
  return {
    name: `${table.name}.csv`,
    mediatype: 'text/csv',
    packaged: true,
    table,
    *pieces(dataset) {
      yield csvLine(table.columns.map(({ name }) => name));
      for (const row of table.rows(everything(dataset))) yield csvLine(row);
    },
  };
}

function excelCsvOf(table: Table): WholeFile {
  return {
    name: `${table.name}-excel.csv`,
    mediatype: 'text/csv',
    packaged: false,
    *pieces(dataset) {
      yield excelHeader(table.columns);
      for (const row of table.rows(everything(dataset))) yield excelLine(row, table.columns);
    },
  };
}

const json: WholeFile = {
  name: 'semua.json',
  mediatype: 'application/json',
  packaged: true,
  pieces: (dataset) =>
    tablesJson(
      dataset,
      ALL_TABLES.map((table) => ({ table, rows: table.rows(everything(dataset)) })),
    ),
};

const workbook: WholeFile = {
  name: WORKBOOK,
  mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  packaged: true,
  pieces: remembered((dataset) => {
    const parts = ALL_TABLES.map((table) => ({ table, rows: [...table.rows(everything(dataset))] }));
    const sheets = [...tableSheets(parts), columnSheet(ALL_TABLES), aboutSheet(dataset)];
    return [workbookBytes(dataset.site.name.id, dataset.site.releaseDate, sheets)];
  }),
};

const parquet: WholeFile = {
  name: 'angka.parquet',
  mediatype: 'application/vnd.apache.parquet',
  packaged: true,
  pieces: remembered((dataset) => [parquetBytes(figureTable.columns, figureTable.rows(everything(dataset)))]),
};

const descriptor: WholeFile = {
  name: DESCRIPTOR,
  mediatype: 'application/json',
  packaged: false,
  pieces: (dataset) => [
    dataPackage(
      dataset,
      packagedFiles(dataset).map((file) => ({ ...file, digest: digestOfFile(dataset, file) })),
    ),
  ],
};

const archive: WholeFile = {
  name: ARCHIVE,
  mediatype: 'application/zip',
  packaged: false,
  pieces: remembered((dataset) =>
    zipped(
      [
        { name: 'BACA-SAYA.md', pieces: () => [readmeText(dataset)] },
        { name: 'LISENSI.md', pieces: () => [licencesText(dataset)] },
        ...[descriptor, ...packagedFiles(dataset)].map(({ name, pieces }): ArchivedFile => ({
          name,
          pieces: () => pieces(dataset),
        })),
      ],
      dataset.site.releaseDate,
    ),
  ),
};

/** Packed files are made once: they are small beside the work they take. */
function remembered(make: (dataset: Dataset) => Pieces): (dataset: Dataset) => Pieces {
  const made = new WeakMap<Dataset, Uint8Array>();
  return (dataset) => {
    const bytes = made.get(dataset) ?? joined(make(dataset));
    made.set(dataset, bytes);
    return [bytes];
  };
}

/** Every file, those for most readers first. */
export function wholeFiles(dataset: Dataset): readonly WholeFile[] {
  return [
    ...(fitsWorkbook(dataset) ? [workbook] : []),
    archive,
    json,
    parquet,
    descriptor,
    ...ALL_TABLES.map(csvOf),
    ...ALL_TABLES.map(excelCsvOf),
  ];
}

function packagedFiles(dataset: Dataset): readonly WholeFile[] {
  return wholeFiles(dataset).filter(({ packaged }) => packaged);
}

function fitsWorkbook({ regions }: Dataset): boolean {
  const rows = [...regions.values()].reduce(
    (sum, { figures, targets, baselines }) => sum + figures.length + targets.length + baselines.length,
    0,
  );
  return rows <= MOST_WORKBOOK_ROWS;
}

const known = new WeakMap<Dataset, Map<string, Digest>>();

/** Size and fingerprint of a file, found once. */
export function digestOfFile(dataset: Dataset, { name, pieces }: WholeFile): Digest {
  const own = known.get(dataset) ?? new Map<string, Digest>();
  known.set(dataset, own);
  const digest = own.get(name) ?? digestOf(pieces(dataset));
  own.set(name, digest);
  return digest;
}

/** A file as the page of the data lists it. */
export interface ListedFile {
  readonly name: string;
  readonly bytes: number;
  /** The table that the CSV file is, and how many rows it has. */
  readonly table?: { readonly name: TableName; readonly rows: number };
}

export function listedFiles(dataset: Dataset): readonly ListedFile[] {
  return wholeFiles(dataset).map((file) => ({
    name: file.name,
    bytes: digestOfFile(dataset, file).bytes,
    ...(file.table !== undefined && { table: { name: file.table.name, rows: count(file.table, dataset) } }),
  }));
}

function count(table: Table, dataset: Dataset): number {
  const rows = table.rows(everything(dataset))[Symbol.iterator]();
  let sum = 0;
  while (rows.next().done !== true) sum += 1;
  return sum;
}
