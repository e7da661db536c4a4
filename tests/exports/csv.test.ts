import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, csvText } from '#exports/csv';

describe('a cell', () => {
  test.each(['=1+1', '+62', '-lihat lampiran', '@sum', '\tA', '\rA'])('%j cannot run in a spreadsheet', (text) => {
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
  });
  test.each(['-0.45', '-12', '9.65', '2024'])('the number %s stays a number', (text) => {
    expect(csvCell(text)).toBe(text);
  });
  test.each(['-1+cmd', '-1e5', '-0.4.5'])('%s only looks like a number', (text) => {
    expect(csvCell(text)).toBe(`'${text}`);
  });
  test('quotes, commas and line ends are kept inside quotes', () => {
    expect(csvCell('kata "satu digit", baris\ndua')).toBe('"kata ""satu digit"", baris\ndua"');
  });
});

test('every table is read back as it was written', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r', "'", ' ', '9', '.') });
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((columns) =>
      fc.tuple(
        fc.array(fc.stringMatching(/^[a-z_]{1,8}$/), { minLength: columns, maxLength: columns }),
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 8 }),
      ),
    );
  fc.assert(
    fc.property(table, ([header, rows]) => {
      const written = rows.map((row) => row.map((text) => (text.startsWith('\r') ? `'${text}` : text)));
      const read = parse(csvText(header, rows), { skipEmptyLines: false, recordDelimiter: '\n' });
      expect(read).toEqual([header, ...written]);
    }),
  );
});

test('a table without rows still names its columns', () => {
  expect(csvText(['a', 'b'], [])).toBe('a,b\n');
});
