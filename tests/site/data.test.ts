import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'astro/zod';
import { fileOf, readSite, told } from './site.ts';

const site = readSite(inject('dist'));
const tables = site.files.filter((file) => /^wilayah\/.*\/data\.csv$/.test(file));
const comparisons = site.files.filter((file) => /^bandingkan\/.*\/data\.csv$/.test(file));
const rowsShape = z.array(z.record(z.string(), z.string()));
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A cell as the CSV file has it: text that a spreadsheet would run carries an apostrophe. */
function guarded(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

describe('data files', () => {
  test('each table has its twin in JSON, and every indicator page links both', () => {
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.filter((file) => !site.files.includes(file.replace(/\.csv$/, '.json')))).toEqual([]);
    const indicators = site.pages.filter((page) => /indikator\/[^/]+\/$/.test(page.path));
    const silent = indicators.filter(
      (page) => !/href="[^"]*data\.csv"/.test(page.html) || !/href="[^"]*data\.json"/.test(page.html),
    );
    expect(told(silent.map((page) => page.path))).toEqual([]);
  });

  test('reading the CSV gives the same rows as reading the JSON', () => {
    const differing = tables.filter((file) => {
      const csv = parse<Record<string, string>>(fileOf(site, file), { columns: true });
      const json = rowsShape.parse(JSON.parse(fileOf(site, file.replace(/\.csv$/, '.json'))));
      const expected = json.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, guarded(cell)])),
      );
      return JSON.stringify(csv) !== JSON.stringify(expected);
    });
    expect(told(differing)).toEqual([]);
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
      return rows.filter((row) => row.kind === 'actual' && (row.value === '') === (row.missing === '')).map(() => file);
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
    const wrong = site.files.filter((file) => /\.(?:csv|json)$/.test(file) && !/^[^\r]*\n$/.test(fileOf(site, file)));
    expect(told(wrong)).toEqual([]);
  });
});
