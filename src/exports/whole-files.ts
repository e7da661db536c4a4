/**
 * The data files of the whole site: tables, one workbook, one JSON, one Parquet, the package that describes them, and a ZIP of
 * all. They are made side by side: each row is made once and goes into every file that holds it, and what is made is measured
 * and packed for the ZIP on the way. Of the country only the packed form is ever whole in memory.
 */
import type { TableName } from '#language/tables';
import type { Dataset, RegionReport } from '#model/dataset';
import { licencesText, readmeText } from './archive-texts.ts';
import { packText, zipOf } from './archive.ts';
import { dataPackage, type PackagedFile } from './data-package.ts';
import type { Pieces } from './pieces.ts';
import type { Scope, Table } from './table.ts';
import { ALL_TABLES, REGION_TABLES } from './tables/all-tables.ts';
import { figureTable } from './tables/figures.ts';
import { csvMaking, excelMaking, jsonMaking, parquetMaking, workbookMaking, type Making } from './whole-making.ts';
import { fingerprint, measured, outputTo, type Answer, type OutputPiece } from './whole-output.ts';
import type { EarlierWhole, WholeParts } from './whole-parts.ts';
import { runningFile, type FinishedFile } from './whole-running.ts';

export interface WholeFile {
  /** Name of the file in the folder of the data. */
  readonly name: string;
  readonly mediatype: string;
  /** Part of the package that `datapackage.json` describes and the ZIP holds. */
  readonly packaged: boolean;
  readonly table?: Table;
  /** Undefined for what tells of the others, and is made after them. */
  readonly start?: (dataset: Dataset) => Making;
}

/** The ZIP and the descriptor name all others. */
export const ARCHIVE = 'semua.zip';
export const DESCRIPTOR = 'datapackage.json';
export const WORKBOOK = 'semua.xlsx';

/** More figures than this are no workbook any more: it would take most of a computer's memory to write and to open. */
export const MOST_WORKBOOK_ROWS = 20_000;

/** Every file, those for most readers first. */
export function wholeFiles(dataset: Dataset): readonly WholeFile[] {
  const workbook: WholeFile = {
    name: WORKBOOK,
    mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    packaged: true,
    start: workbookMaking,
  };
  return [
    ...(fitsWorkbook(dataset) ? [workbook] : []),
    { name: ARCHIVE, mediatype: 'application/zip', packaged: false },
    { name: 'semua.json', mediatype: 'application/json', packaged: true, start: jsonMaking },
    { name: 'angka.parquet', mediatype: 'application/vnd.apache.parquet', packaged: true, start: parquetMaking },
    { name: DESCRIPTOR, mediatype: 'application/json', packaged: false },
    ...ALL_TABLES.map((table) => ({
      name: `${table.name}.csv`,
      mediatype: 'text/csv',
      packaged: true,
      table,
      start: () => csvMaking(table),
    })),
    ...ALL_TABLES.map((table) => ({
      name: `${table.name}-excel.csv`,
      mediatype: 'text/csv',
      packaged: false,
      start: () => excelMaking(table),
    })),
  ];
}

function fitsWorkbook({ regions }: Dataset): boolean {
  const rows = [...regions.values()].reduce(
    (sum, { figures, targets, baselines }) => sum + figures.length + targets.length + baselines.length,
    0,
  );
  return rows <= MOST_WORKBOOK_ROWS;
}

/** A file as the page of the data lists it. */
export interface ListedFile {
  readonly name: string;
  readonly bytes: number;
  /** The table that the CSV file is, and how many rows it has. */
  readonly table?: { readonly name: TableName; readonly rows: number };
}

const listed = new WeakMap<Dataset, readonly ListedFile[]>();

/** Every file with its size. Known without work once all of them were made. */
export function listedFiles(dataset: Dataset): readonly ListedFile[] {
  const known = listed.get(dataset);
  if (known !== undefined) return known;
  const pieces = measured(wholePieces(dataset));
  while (pieces.next().done !== true);
  return listed.get(dataset) ?? [];
}

/** The bytes of one file. */
export function* piecesOf(dataset: Dataset, name: string): Generator<Uint8Array<ArrayBuffer>> {
  for (const piece of measured(wholePieces(dataset, { only: name })))
    if ('bytes' in piece && piece.name === name) yield piece.bytes;
}

/** A piece of a file, or a region of which all figures have been told, or at last where the parts of the files lie. */
export type WholePiece = OutputPiece | { readonly told: RegionReport } | { readonly parts: WholeParts };

export interface Wanted {
  /** One of the files, with those that it tells of; all of them otherwise. */
  readonly only?: string;
  /** From whose files the parts are taken that stay. */
  readonly earlier?: EarlierWhole;
}

/** The files, piece by piece. Who takes them answers what the fingerprint of a file is. */
export function* wholePieces(dataset: Dataset, { only, earlier }: Wanted = {}): Generator<WholePiece, void, Answer> {
  const files = wholeFiles(dataset);
  const reports = [...dataset.regions.values()];
  const tells = only === ARCHIVE || only === DESCRIPTOR;
  const archives = only === undefined || only === ARCHIVE;
  const running = files.flatMap((file) => {
    const { name, packaged, start } = file;
    if (start === undefined || (only !== undefined && name !== only && !(tells && packaged))) return [];
    const packs = archives && packaged;
    const making = start(dataset);
    return [
      {
        ...file,
        ...runningFile({
          ...{ name, making, reports },
          ...(packs && { archive: ARCHIVE }),
          ...(earlier !== undefined && { earlier }),
        }),
      },
    ];
  });
  for (const table of ALL_TABLES) {
    const holding = running.filter(({ holds }) => holds(table));
    if (holding.length === 0) continue;
    for (const { open } of holding) yield* open(table);
    for (const scope of scopesOf(dataset, table)) {
      const [report] = table === figureTable ? scope.reports : [];
      const making: typeof holding = [];
      for (const file of holding) if (yield* file.begin(report)) making.push(file);
      if (making.length > 0) for (const lines of table.parts(scope)) for (const { add } of making) yield* add(lines);
      for (const { end } of making) yield* end();
      if (report !== undefined) yield { told: report };
    }
    for (const { shut } of holding) yield* shut();
  }
  const finished = new Map<string, FinishedFile>();
  for (const { name, close } of running) finished.set(name, yield* close());
  if (only !== undefined && !tells) return;
  const packaged: (PackagedFile & Pick<FinishedFile, 'packed'>)[] = [];
  for (const { name, packaged: isPackaged, mediatype, table } of running) {
    const made = finished.get(name);
    if (made === undefined || !isPackaged) continue;
    const digest = { bytes: made.bytes, sha256: yield* fingerprint(name) };
    const { packed } = made;
    packaged.push({
      ...{ name, mediatype, digest },
      ...(table !== undefined && { table, rows: made.rows }),
      ...(packed !== undefined && { packed }),
    });
  }
  const text = dataPackage(dataset, packaged);
  const ofDescriptor = yield* written(DESCRIPTOR, [text]);
  if (!archives) return;
  const begins = new Map<string, number>();
  const entries = zipOf(
    [
      ['BACA-SAYA.md', packText(readmeText(dataset))],
      ['LISENSI.md', packText(licencesText(dataset))],
      [DESCRIPTOR, packText(text)],
      ...packaged.flatMap(({ name, packed }) => (packed === undefined ? [] : [[name, packed] as const])),
    ],
    dataset.site.releaseDate,
    (name, at) => begins.set(name, at),
  );
  const sizes = new Map([
    ...[...finished].map(([name, { bytes }]) => [name, bytes] as const),
    [DESCRIPTOR, ofDescriptor],
    [ARCHIVE, yield* written(ARCHIVE, entries)],
  ]);
  if (only !== undefined) return;
  listed.set(
    dataset,
    files.map(({ name, table }) => ({
      name,
      bytes: sizes.get(name) ?? 0,
      ...(table !== undefined && { table: { name: table.name, rows: finished.get(name)?.rows ?? 0 } }),
    })),
  );
  yield { parts: partsOf(finished, begins) };
}

/** The parts of all files that have any. `begins`: where the packed form of each file begins in the ZIP. */
function partsOf(finished: ReadonlyMap<string, FinishedFile>, begins: ReadonlyMap<string, number>): WholeParts {
  return Object.fromEntries(
    [...finished].flatMap(([name, { parts }]) => {
      const begin = begins.get(name) ?? 0;
      const placed = parts.map(({ packed, ...part }) => ({
        ...part,
        ...(packed !== undefined && { packed: { ...packed, at: begin + packed.at } }),
      }));
      return parts.length === 0 ? [] : [[name, placed]];
    }),
  );
}

/** What a table is made of: region after region, or the whole where its rows belong to none. */
function scopesOf(dataset: Dataset, table: Table): readonly Scope[] {
  const reports = [...dataset.regions.values()];
  return REGION_TABLES.includes(table)
    ? reports.map((report) => ({ dataset, reports: [report] }))
    : [{ dataset, reports }];
}

/** Returns the size of what it wrote. */
function* written(name: string, pieces: Pieces): Generator<OutputPiece, number> {
  const output = outputTo(name, false);
  for (const piece of pieces) yield* output.add(piece);
  return (yield* output.close()).bytes;
}
