import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { excelCell, excelHeader } from '#exports/excel-csv';
import { linesOf } from '#exports/lines';
import type { Column } from '#exports/table';
import { readCsv } from './small-csv-reader.ts';

const TEXT: Column = { name: 'kata', type: 'text', required: false };
const NUMBER: Column = { name: 'nilai', type: 'number', required: false };

describe('text that a spreadsheet would take for something else stays text', () => {
  test.each([
    '15.04',
    '15.04.03',
    '15.04.03.2001',
    '15',
    '2024-03',
    '12-13',
    '1/2',
    '1.02.01',
    '12 Mei',
    'Mar 2024',
    '1 Jan 2024',
    '1e5',
    '50%',
    '10:30',
    '(5)',
  ])('%s', (text) => {
    expect(excelCell(text, TEXT)).toBe(`'${text}`);
  });
  test.each(['2024', '2024-11-12', '2024-Q2', 'tabel 3', 'bps-2024', 'hlm. 12', ''])('%s needs no mark', (text) => {
    expect(excelCell(text, TEXT)).toBe(text);
  });
  test.each(['=1+1', '+62', '-a', '@a', '\ta', '\ra'])('%j is not run', (text) => {
    expect(excelCell(text, TEXT).replace(/^"/, '')).toMatch(/^'/);
  });
});

test.each([
  ['9.65', '9,65'],
  ['-0.45', '-0,45'],
  ['4340000000000', '4340000000000'],
  ['', ''],
])('the number %s is written %s', (number, written) => {
  expect(excelCell(number, NUMBER)).toBe(written);
});

test('whatever a text holds, the line has the same cells when it is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', '1', '.', '=', ' ', 'é', "'") });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
      const columns = cells.map((_, index): Column => ({ ...TEXT, name: `k${String(index)}` }));
      const [, row = []] = readCsv(`${excelHeader(columns).slice(1)}${linesOf([cells], columns).excel()}`, ';');
      expect(row.map((read, index) => (read === cells[index] ? read : read.replace(/^'/, '')))).toEqual(cells);
    }),
  );
});
