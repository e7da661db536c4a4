import { expect, test } from 'vitest';
import { csvLine } from '#exports/csv';
import { excelLine } from '#exports/excel-csv';
import { jsonRow, jsonRows } from '#exports/json-rows';
import { linesOf } from '#exports/lines';
import { rowsOf, type Column } from '#exports/table';
import { REGION_TABLES } from '#exports/tables/all-tables';
import { REAL } from '../presenters/real-content.ts';

const reports = [...REAL.regions.values()];

test.each(REGION_TABLES.map((table) => [table.name, table] as const))(
  'the rows of %s of all regions are those of each region, one after the other',
  (_, table) => {
    const all = [...rowsOf(table, { dataset: REAL, reports })];
    const each = reports.flatMap((report) => [...rowsOf(table, { dataset: REAL, reports: [report] })]);
    expect(each).toEqual(all);
  },
);

const COLUMNS: readonly Column[] = [
  { name: 'kode', type: 'text', required: true },
  { name: 'nilai', type: 'number', required: false },
];
const ROWS = [
  ['15.04', '1.5'],
  ['=a', ''],
];

test('rows are the same lines in parts as together', () => {
  const [first = [], second = []] = ROWS;
  const parts = [linesOf([first], COLUMNS), linesOf([], COLUMNS), linesOf([second], COLUMNS)];
  expect(parts.map(({ csv }) => csv()).join('')).toBe(ROWS.map(csvLine).join(''));
  expect(parts.map(({ excel }) => excel()).join('')).toBe(ROWS.map((row) => excelLine(row, COLUMNS)).join(''));
  expect([...jsonRows(parts)].join('')).toBe(`[\n${ROWS.map((row) => jsonRow(row, COLUMNS)).join(',\n')}\n]`);
  expect([...jsonRows([linesOf([], COLUMNS)])].join('')).toBe('[]');
});
