/** The whole data as a reader takes it from the built site. */
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { read, utils } from '@e965/xlsx';
import { describe, expect, inject, test } from 'vitest';
import { FIGURE_COLUMNS } from '#exports/tables/figures';
import { faultsOf, readDescriptor } from '../exports/read-package.ts';
import { said } from '../exports/said.ts';
import { readCsv } from '../exports/small-csv-reader.ts';
import { bytesOf, fileOf, readSite, told } from './site.ts';

const site = readSite(inject('dist'));
const inData = (name: string): Uint8Array => bytesOf(site, `data/${name}`);
const { descriptor, faults } = readDescriptor(fileOf(site, 'data/datapackage.json'));
const rows = readCsv(fileOf(site, 'data/angka.csv')).slice(1);
const numbers = FIGURE_COLUMNS.flatMap(({ type }, index) => (type === 'number' ? [index] : []));

describe('the data package', () => {
  test('keeps its profile', () => {
    expect(faults).toEqual([]);
  });
  test('tells size and hash of each file truly; every table keeps its schema, its keys and its references', () => {
    expect(told(faultsOf(descriptor, inData))).toEqual([]);
  });
  test('names every table of the folder', () => {
    const named = descriptor.resources.map(({ path }) => `data/${path}`);
    const lying = site.files.filter(
      (file) => /^data\/.*\.(?:csv|parquet|xlsx)$/.test(file) && !file.includes('-excel.'),
    );
    expect(lying.filter((file) => !named.includes(file))).toEqual([]);
  });
});

describe('the figures', () => {
  test('are those of all regions together', () => {
    const regions = site.files.filter((file) => /^wilayah\/[^/]+\/data\.csv$/.test(file));
    const parts = regions.flatMap((file) => readCsv(fileOf(site, file)).slice(1));
    expect(rows).toHaveLength(parts.length);
    expect(rows.map(String).toSorted()).toEqual(parts.map(String).toSorted());
    expect(rows.length).toBeGreaterThan(400);
  });
  test('read back from Parquet equal the CSV, with numbers as numbers', async () => {
    const read = await parquetReadObjects({ file: new Uint8Array(inData('angka.parquet')).buffer });
    expect(read.map((row) => FIGURE_COLUMNS.map(({ name }) => said(row[name])))).toEqual(rows);
    expect(
      read.flatMap((row): unknown[] => [row.value, row.upper]).filter((one) => one !== null && typeof one !== 'number'),
    ).toEqual([]);
  });
  test('read back from the workbook equal the CSV, with numbers as numbers and codes as text', () => {
    const sheet = read(inData('semua.xlsx'), { dense: true }).Sheets.Angka ?? {};
    const [, ...found]: unknown[][] = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: '', raw: true });
    expect(found.map((row) => FIGURE_COLUMNS.map((_, at) => said(row[at])))).toEqual(rows);
    expect(found.filter((row) => typeof row[0] !== 'string')).toEqual([]);
    expect(
      found.flatMap((row) => numbers.map((at) => row[at])).filter((one) => one !== '' && typeof one !== 'number'),
    ).toEqual([]);
  });
});

test('the ZIP unpacks to the files of the folder, with a note on how to read them and the licences', () => {
  const unpacked = unzipSync(inData('semua.zip'));
  const { 'BACA-SAYA.md': readme, 'LISENSI.md': licences, ...rest } = unpacked;
  expect(readme?.length).toBeGreaterThan(500);
  expect(licences?.length).toBeGreaterThan(500);
  for (const [name, bytes] of Object.entries(rest)) expect(bytes, name).toEqual(new Uint8Array(inData(name)));
  expect(Object.keys(rest).length).toBe(descriptor.resources.length + 1);
});

test('the page links every file of the folder', () => {
  for (const path of ['data/', 'en/data/']) {
    const page = site.pages.find((one) => one.path === path);
    const files = site.files.filter((file) => file.startsWith('data/') && !file.endsWith('.html'));
    const missing = files.filter((file) => !page?.html.includes(`${file.slice('data/'.length)}"`));
    expect(missing).toEqual([]);
  }
});
