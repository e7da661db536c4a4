import { parse } from 'csv-parse/sync';
import { read, utils } from '@e965/xlsx';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'astro/zod';
import { COMPARISON_COLUMNS } from '#exports/comparison-file';
import { FIGURE_COLUMNS, figureTable } from '#exports/tables/figures';
import { meaningIn, tableSchema } from '#exports/table-schema';
import { breaches, schemaShape } from '../exports/table-schema-reader.ts';
import { bare, said } from '../exports/said.ts';
import { readCsv } from '../exports/small-csv-reader.ts';
import { bytesOf, fileOf, readSite, told } from './site.ts';

const site = readSite(inject('dist'));
const tables = site.files.filter((file) => /^wilayah\/.*\/data\.csv$/.test(file));
const comparisons = site.files.filter((file) => /^bandingkan\/.*\/data\.csv$/.test(file));
const cell = z.union([z.string(), z.number(), z.boolean()]);
const rowsShape = z.array(z.record(z.string(), cell));
const regionShape = z.object({ tables: z.object({ angka: rowsShape }) });
const schema = schemaShape.parse(tableSchema(figureTable, meaningIn('angka')));

/** The rows of figures in a CSV file as every other format should give them. */
function rowsIn(file: string): string[][] {
  return readCsv(fileOf(site, file))
    .slice(1)
    .map((row) => row.map(bare));
}

function twinOf(file: string, name: string): string {
  return file.replace(/data\.csv$/, name);
}

describe('data files', () => {
  test('each table has its twins, and every page of an indicator or a region links all of them', () => {
    expect(tables.length).toBeGreaterThan(0);
    const twins = ['data.json', 'data.xlsx', 'data-excel.csv'];
    expect(tables.flatMap((file) => twins.filter((name) => !site.files.includes(twinOf(file, name))))).toEqual([]);
    const indicators = site.pages.filter((page) =>
      /^(?:en\/)?wilayah\/[^/]+\/(?:indikator\/[^/]+\/)?$/.test(page.path),
    );
    const silent = indicators.filter(
      (page) =>
        !['data.csv', ...twins].every(
          (name) => page.html.includes(`href="${name}"`) || new RegExp(`href="[./]+[^"]*/${name}"`).test(page.html),
        ),
    );
    expect(told(silent.map((page) => page.path))).toEqual([]);
  });

  test('every table of figures keeps the schema of figures', () => {
    const wrong = tables.flatMap((file) =>
      breaches(readCsv(fileOf(site, file)), schema).map((breach) => `${file}: ${breach}`),
    );
    expect(told(wrong)).toEqual([]);
  });

  test('every table of compared regions keeps the same columns', () => {
    const own = COMPARISON_COLUMNS.slice(0, COMPARISON_COLUMNS.length - FIGURE_COLUMNS.length);
    const columns = [
      ...own.map((name) => ({ name, type: 'text' as const, required: name !== 'reason' })),
      ...FIGURE_COLUMNS.map((column) => ({ ...column, required: /^(?:region|indicator)/.test(column.name) })),
    ];
    const compared = schemaShape.parse(
      tableSchema({ columns, primaryKey: ['region_code'] }, () => ({ id: 'uji', en: 'uji' })),
    );
    const wrong = comparisons.flatMap((file) =>
      breaches(readCsv(fileOf(site, file)), compared).map((breach) => `${file}: ${breach}`),
    );
    expect(told(wrong)).toEqual([]);
  });

  test('CSV, JSON, workbook and the twin for Excel say the same, of each indicator and each region', () => {
    const differing = tables.flatMap((file) => {
      const rows = rowsIn(file);
      const parsed: unknown = JSON.parse(fileOf(site, twinOf(file, 'data.json')));
      const json = Array.isArray(parsed) ? rowsShape.parse(parsed) : regionShape.parse(parsed).tables.angka;
      const fromJson = json.map((row) => FIGURE_COLUMNS.map(({ name }) => said(row[name])));
      const sheet = read(bytesOf(site, twinOf(file, 'data.xlsx')), { dense: true }).Sheets.Angka;
      const [, ...sheetRows] =
        sheet === undefined ? [[]] : utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: '', raw: true });
      const fromSheet = sheetRows.map((row) => FIGURE_COLUMNS.map((_, at) => said(row[at])));
      const [, ...twin] = readCsv(fileOf(site, twinOf(file, 'data-excel.csv')), ';');
      const fromTwin = twin.map((row) =>
        row.map((text, at) => (FIGURE_COLUMNS[at]?.type === 'number' ? text.replace(',', '.') : bare(text))),
      );
      return [fromJson, fromSheet, fromTwin].flatMap((other, index) =>
        JSON.stringify(other) === JSON.stringify(rows) ? [] : [`${file}: ${['JSON', 'XLSX', 'Excel'][index] ?? ''}`],
      );
    });
    expect(told(differing)).toEqual([]);
  });

  test('a region’s file holds what its indicators’ files hold', () => {
    const ofRegions = tables.filter((file) => file.split('/').length === 3);
    expect(ofRegions.length).toBeGreaterThan(10);
    for (const file of ofRegions) {
      const folder = file.replace(/data\.csv$/, 'indikator/');
      const parts = tables.filter((other) => other.startsWith(folder)).flatMap(rowsIn);
      expect(rowsIn(file).map(String).toSorted()).toEqual(parts.map(String).toSorted());
    }
  });

  test('each row says where it comes from', () => {
    const silent = tables.flatMap((file) => {
      const rows = parse<Record<string, string>>(fileOf(site, file), { columns: true });
      return rows.filter((row) => !row.source || !row.publisher || !row.published || !row.address).map(() => file);
    });
    expect(told(silent)).toEqual([]);
  });

  test('a missing value is an empty cell with a reason, a value is never a reason', () => {
    const wrong = tables.flatMap((file) => {
      const rows = parse<Record<string, string>>(fileOf(site, file), { columns: true });
      return rows
        .filter((row) => row.kind === 'actual' && (row.value === '' && row.word === '') === (row.missing === ''))
        .map(() => file);
    });
    expect(told(wrong)).toEqual([]);
  });

  test('a table of compared regions says of each why it is or is not compared, and where its value comes from', () => {
    expect(comparisons.length).toBeGreaterThan(0);
    const wrong = comparisons.flatMap((file) => {
      const rows = parse<Record<string, string>>(fileOf(site, file), { columns: true });
      return rows
        .filter((row) => (row.compared === 'yes') !== (row.reason === '') || (row.value !== '' && !row.source))
        .map(() => file);
    });
    expect(told(wrong)).toEqual([]);
  });

  test('compared values share unit, method and year, and none is ordered by its size', () => {
    const wrong = comparisons.filter((file) => {
      const rows = parse<Record<string, string>>(fileOf(site, file), { columns: true });
      const compared = rows.filter((row) => row.compared === 'yes');
      const grounds = new Set(compared.map(({ unit, method, period }) => `${unit} ${method} ${period?.slice(0, 4)}`));
      const codes = compared.map((row) => row.region_code ?? '');
      return grounds.size !== 1 || compared.length < 2 || codes.join() !== codes.toSorted().join();
    });
    expect(told(wrong)).toEqual([]);
  });

  test('each table of compared regions is linked from its page, in both languages', () => {
    const pages = site.pages.filter((page) => /^(?:en\/)?bandingkan\/[^/]+\/$/.test(page.path));
    expect(pages).toHaveLength(2 * comparisons.length);
    expect(told(pages.filter((page) => !/href="[^"]*data\.csv"/.test(page.html)).map(({ path }) => path))).toEqual([]);
  });

  test('lines end in LF and the file ends with a line', () => {
    // The index of the search is written by its library.
    const own = site.files.filter((file) => /\.(?:csv|json)$/.test(file) && !file.startsWith('cari/indeks/'));
    const wrong = own.filter((file) => !/^[^\r]*\n$/.test(fileOf(site, file)));
    expect(told(wrong)).toEqual([]);
  });
});
