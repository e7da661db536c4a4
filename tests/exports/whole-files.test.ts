import { parquetReadObjects } from 'hyparquet';
import { unzipSync } from 'fflate';
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { joined } from '#exports/pieces';
import {
  ARCHIVE,
  DESCRIPTOR,
  listedFiles,
  MOST_WORKBOOK_ROWS,
  piecesOf,
  WORKBOOK,
  wholeFiles,
  wholePieces,
} from '#exports/whole-files';
import { ALL_TABLES } from '#exports/tables/all-tables';
import { measured } from '#exports/whole-output';
import { meaningOf } from '#language/table-columns';
import { tableAbout, tableTitle } from '#language/tables';
import type { Dataset } from '#model/dataset';
import {
  budgetLine,
  cluster,
  commitment,
  dataset,
  figure,
  indicator,
  network,
  plan,
  recommendation,
  reply,
  report,
  site,
  source,
  target,
} from '../checks/dataset-builder.ts';
import { REAL } from '../presenters/real-content.ts';
import { faultsOf, readDescriptor } from './read-package.ts';
import { bare, said } from './said.ts';
import { readCsv } from './small-csv-reader.ts';

const EMPTY: Dataset = { ...dataset({ site: site(), sources: [], indicators: [], reports: [] }), networks: new Map() };
/** Test data: everything a text can do to a file. */
const HARD = 'Uji "kutip"; titik, koma\nbaris </script> é – 数 =1+1';

const hard: Dataset = (() => {
  const of = indicator({ id: 'uji', name: { id: HARD, en: HARD } });
  const from = source({
    id: 'uji',
    title: `=${HARD}`,
    publisher: '+62 (uji)',
    address: 'https://contoh.example/a,b;c',
  });
  const cited = { source: from, page: '@1' };
  return dataset({
    site: site({ name: { id: HARD }, address: 'https://contoh.example' }),
    sources: [from],
    indicators: [of],
    networks: [network({ name: { id: HARD } })],
    reports: [
      report({
        figures: [figure({ indicator: of, citation: cited, note: { id: HARD } })],
        targets: [target({ indicator: of, citation: cited })],
        baselines: [],
        plans: [plan()],
        clusters: [cluster({ name: { id: HARD } })],
        commitments: [commitment({ wording: { id: HARD } })],
        recommendations: [recommendation({ text: { id: HARD } })],
        replies: [reply({ text: { id: HARD } })],
        budget: [budgetLine({ name: { id: HARD } })],
      }),
    ],
  });
})();

const cases = [
  ['an empty site', EMPTY],
  ['the real content', REAL],
  ['hard texts', hard],
] as const;

function filesOf(data: Dataset): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array<ArrayBuffer>[]>(wholeFiles(data).map(({ name }) => [name, []]));
  for (const piece of measured(wholePieces(data))) if ('bytes' in piece) parts.get(piece.name)?.push(piece.bytes);
  return new Map([...parts].map(([name, pieces]) => [name, joined(pieces)]));
}

function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(name));
}

describe('the tables', () => {
  test('have a title, a subject and a meaning for each column, in both languages', () => {
    const silent = ALL_TABLES.flatMap(({ name, columns }) =>
      [tableTitle(name), tableAbout(name), ...columns.map((column) => meaningOf(name, column.name))].filter(
        ({ id, en }) => id.trim() === '' || en.trim() === '',
      ),
    );
    expect(silent).toEqual([]);
  });
  test('have no column twice, and keys that are columns', () => {
    for (const { columns, primaryKey, foreignKeys } of ALL_TABLES) {
      const names = columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      const keys = [...primaryKey, ...foreignKeys.flatMap(({ fields }) => fields)];
      expect(keys.filter((key) => !names.includes(key))).toEqual([]);
    }
  });
});

describe.each(cases)('the files of %s', (_, data) => {
  const files = filesOf(data);
  const { descriptor, faults } = readDescriptor(textOf(files, DESCRIPTOR));

  test('are a data package that keeps its profile', () => {
    expect(faults).toEqual([]);
    expect(descriptor.resources.map(({ path }) => path)).toEqual(
      expect.arrayContaining([...ALL_TABLES.map(({ name }) => `${name}.csv`), 'semua.json', WORKBOOK, 'angka.parquet']),
    );
  });
  test('agree with their sizes, hashes, schemas and keys', () => {
    const found = descriptor.resources.filter(({ path }) => files.has(path));
    expect(found).toHaveLength(descriptor.resources.length);
    const all = faultsOf(descriptor, (path) => files.get(path) ?? new Uint8Array());
    // The made-up content names sources and versions that it does not hold.
    expect(data === hard ? all.filter((fault) => !fault.includes(' is not in ')) : all).toEqual([]);
  });
  test('say in the workbook what the CSV files say', () => {
    const book = read(new Uint8Array(files.get(WORKBOOK) ?? []), { dense: true });
    for (const { name, columns } of ALL_TABLES) {
      const rows = readCsv(textOf(files, `${name}.csv`));
      const sheet = book.Sheets[tableTitle(name).id];
      if (rows.length === 1) expect(sheet).toBeUndefined();
      else {
        const read = utils.sheet_to_json<unknown[]>(sheet ?? {}, { header: 1, defval: '', raw: true });
        const cells = read.map((row) => columns.map((_column, at) => said(row[at])));
        expect(cells).toEqual(rows.map((row) => row.map(bare)));
      }
    }
  });
  test('say in the Parquet file what the CSV file says', async () => {
    const [, ...rows] = readCsv(textOf(files, 'angka.csv'));
    const bytes = files.get('angka.parquet');
    const read = await parquetReadObjects({ file: new Uint8Array(bytes ?? []).buffer });
    const { columns } = ALL_TABLES[0] ?? { columns: [] };
    const cells = read.map((row) => columns.map(({ name }) => said(row[name])));
    expect(cells).toEqual(rows.map((row) => row.map(bare)));
  });
  test('say in JSON what the CSV files say', () => {
    const json: unknown = JSON.parse(textOf(files, 'semua.json'));
    for (const { name, columns } of ALL_TABLES) {
      const [, ...rows] = readCsv(textOf(files, `${name}.csv`));
      expect(json).toHaveProperty(['tables', name]);
      const read = (json as { tables: Record<string, Record<string, unknown>[]> }).tables[name] ?? [];
      expect(read.map((row) => columns.map((column) => said(row[column.name])))).toEqual(
        rows.map((row) => row.map(bare)),
      );
    }
  });
  test('have twins with semicolons, decimal commas and a byte order mark', () => {
    for (const { name, columns } of ALL_TABLES) {
      const text = textOf(files, `${name}-excel.csv`);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const twin = readCsv(text.slice(1), ';');
      const rows = readCsv(textOf(files, `${name}.csv`));
      const back = twin.map((row, line) =>
        row.map((cell, at) =>
          line > 0 && ['number', 'integer'].includes(columns[at]?.type ?? '') ? cell.replace(',', '.') : bare(cell),
        ),
      );
      expect(back).toEqual(rows.map((row) => row.map(bare)));
    }
  });
  test('are all in the ZIP, with what explains them, and unpack as they were', () => {
    const unpacked = unzipSync(files.get(ARCHIVE) ?? new Uint8Array());
    expect(Object.keys(unpacked)).toEqual([
      'BACA-SAYA.md',
      'LISENSI.md',
      DESCRIPTOR,
      ...descriptor.resources.map(({ path }) => path),
    ]);
    for (const { path } of descriptor.resources) expect(unpacked[path]).toEqual(files.get(path));
    const words = new TextDecoder().decode(unpacked['LISENSI.md']);
    for (const name of ['ODbL 1.0', 'GeoNames', 'Natural Earth', 'MIT']) expect(words).toContain(name);
  });
  test('are the same bytes the next time', () => {
    const again = filesOf({ ...data });
    expect(
      [...again].filter(([name, bytes]) => Buffer.compare(bytes, files.get(name) ?? new Uint8Array()) !== 0),
    ).toEqual([]);
  });
  test('are the same bytes where one is asked for alone', () => {
    const differ = [...files].filter(([name, bytes]) => Buffer.compare(joined(piecesOf(data, name)), bytes) !== 0);
    expect(differ).toEqual([]);
  });
  test('each have one end, after which nothing more comes', () => {
    const ended = new Set<string>();
    const making = wholePieces(data);
    for (let next = making.next(); next.done !== true;) {
      const piece = next.value;
      if ('name' in piece && !('asked' in piece)) expect(ended.has(piece.name)).toBe(false);
      if ('ended' in piece) ended.add(piece.name);
      next = making.next('0'.repeat(64));
    }
    expect([...ended].toSorted()).toEqual([...files.keys()].toSorted());
  });
  test('tell of each region once, between its figures and those of the next', () => {
    const told = [...measured(wholePieces(data))].flatMap((piece) => ('told' in piece ? [piece.told] : []));
    expect(told).toEqual([...data.regions.values()]);
  });
  test.each([
    ['known from making them', data],
    ['found for a dataset that nothing was made of', { ...data }],
  ])('are listed with their true sizes and numbers of rows, %s', (_name, listed) => {
    expect(listedFiles(listed).map(({ name, bytes }) => [name, bytes])).toEqual(
      [...files].map(([name, bytes]) => [name, bytes.length]),
    );
    const tables = listedFiles(listed).flatMap(({ table }) => table ?? []);
    expect(tables).toEqual(
      ALL_TABLES.map(({ name }) => ({ name, rows: readCsv(textOf(files, `${name}.csv`)).length - 1 })),
    );
  });
});

test('the ZIP is the same bytes in every time zone', () => {
  const zone = process.env.TZ;
  const inZone = (name: string): Uint8Array => {
    process.env.TZ = name;
    return filesOf({ ...EMPTY }).get(ARCHIVE) ?? new Uint8Array();
  };
  const archives = ['Asia/Jakarta', 'America/St_Johns', 'Pacific/Kiritimati'].map(inZone);
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(archives.map((one) => Buffer.from(one).toString('base64'))).toEqual(
    archives.map(() => Buffer.from(archives[0] ?? []).toString('base64')),
  );
});

test('more figures than a workbook can hold are no workbook, and the package does not name one', () => {
  const one = figure();
  const many = dataset({
    reports: [
      report({ figures: Array.from({ length: MOST_WORKBOOK_ROWS + 1 }, () => one), targets: [], baselines: [] }),
    ],
  });
  expect(wholeFiles(many).map(({ name }) => name)).not.toContain(WORKBOOK);
});

test('two figures of one identity are told by the keys of the package', () => {
  const twice = dataset({ reports: [report({ figures: [figure(), figure()], targets: [], baselines: [] })] });
  const files = filesOf(twice);
  const { descriptor } = readDescriptor(textOf(files, DESCRIPTOR));
  const all = faultsOf(descriptor, (path) => files.get(path) ?? new Uint8Array());
  expect(all.filter((fault) => fault.includes('repeats the key'))).toHaveLength(1);
});
