import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'astro/zod';
import { fileOf, readSite, told } from './site.ts';

const site = readSite(inject('dist'));
const tables = site.files.filter((file) => file.endsWith('/data.csv'));
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

  test('lines end in LF and the file ends with a line', () => {
    const wrong = site.files.filter((file) => /\.(?:csv|json)$/.test(file) && !/^[^\r]*\n$/.test(fileOf(site, file)));
    expect(told(wrong)).toEqual([]);
  });
});
