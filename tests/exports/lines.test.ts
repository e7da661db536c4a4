import { expect, test } from 'vitest';
import fc from 'fast-check';
import { jsonRows } from '#exports/json-rows';
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

test('each format writes a cell as its column means it', () => {
  const { csv, excel, json } = linesOf(ROWS, COLUMNS);
  expect(csv()).toBe("15.04,1.5\n'=a,\n");
  expect(excel()).toBe("'15.04;1,5\n'=a;\n");
  expect(json()).toBe('{"kode":"15.04","nilai":1.5},\n{"kode":"=a"}');
});

test('rows are the same lines in parts as together', () => {
  const [first = [], second = []] = ROWS;
  const parts = [linesOf([first], COLUMNS), linesOf([], COLUMNS), linesOf([second], COLUMNS)];
  const { csv, excel, json } = linesOf(ROWS, COLUMNS);
  expect(parts.map((part) => part.csv()).join('')).toBe(csv());
  expect(parts.map((part) => part.excel()).join('')).toBe(excel());
  expect([...jsonRows(parts)].join('')).toBe(`[\n${json()}\n]`);
  expect([...jsonRows([linesOf([], COLUMNS)])].join('')).toBe('[]');
});

test('a row is written as if it stood alone, whatever stands above it', () => {
  const row = fc.tuple(fc.constantFrom('', '15.04', '=a', '1'), fc.constantFrom('', '1', '1.5'));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const [all, alone] = [linesOf(rows, COLUMNS), rows.map((one) => linesOf([one], COLUMNS))];
      expect(all.csv()).toBe(alone.map(({ csv }) => csv()).join(''));
      expect(all.excel()).toBe(alone.map(({ excel }) => excel()).join(''));
      expect(all.json()).toBe(alone.map(({ json }) => json()).join(',\n'));
    }),
  );
});
