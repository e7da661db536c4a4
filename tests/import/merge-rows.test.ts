/** What is there is never changed unasked, and what is not meant stays byte for byte. */
import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editCsv } from '#import/csv-edit';
import { parseDecimal } from '#model/decimal';
import { targets } from '#schemas/tables';
import { readTable } from '#reading/parse/table';
import { budgetTable, indicatorTable } from './workbooks.ts';
import { found, imported } from './wanted.ts';

const SEMICOLONS =
  '\uFEFFsource;indicator;year;kind;value;plan;version;note\r\n' +
  'sumber-lain;indikator-uji-persen;2025;value;8,3;rpjmd-uji;perda-uji;"dua\r\nbaris; ""kutip"""\r\n' +
  'dokumen-uji;indikator-uji-persen;2025;value;8,45;rpjmd-uji;perda-uji;catatan\r\n' +
  'dokumen-uji;indikator-uji-persen;2024;baseline;8,63;rpjmd-uji;perda-uji;';

describe('rows that are there', () => {
  test('another value is an error that shows was and becomes', () => {
    const result = imported(indicatorTable(), { tables: { targets: SEMICOLONS } });
    expect(found(result, 'error')).toEqual(['row-exists@E6']);
    const [error] = result.findings.filter(({ weight }) => weight === 'error');
    expect(error?.values).toMatchObject({ was: 'value 8.45', becomes: 'value 8.4', file: 'targets.csv', line: '4' });
  });

  test('replaced only with a reason, which the row then carries; all other bytes stay', () => {
    const result = imported(indicatorTable(), {
      tables: { targets: SEMICOLONS },
      replace: true,
      reason: 'Salah ketik pada naskah; diperbaiki',
    });
    expect(result.blocked).toBe(false);
    const [table] = result.tables;
    expect(table).toMatchObject({ changed: 1, same: 1 });
    const text = table?.text ?? '';
    expect(
      text.startsWith('\uFEFFsource;indicator;year;kind;value;plan;version;note;upper;agency;page;reason\r\n'),
    ).toBe(true);
    expect(text).toContain('"dua\r\nbaris; ""kutip""";;;;\r\n');
    expect(text).toContain(';8,4;rpjmd-uji;perda-uji;catatan;;;;"Salah ketik pada naskah; diperbaiki"\r\n');
    expect(text).not.toMatch(/[^\r]\n/);
    expect(readTable('targets.csv', text.slice(1), targets).findings).toEqual([]);
  });

  test('a number with other zeros behind it is the same number', () => {
    const zeros = SEMICOLONS.replace(';8,45;', ';8,40;');
    const result = imported(indicatorTable(), { tables: { targets: zeros } });
    expect(found(result, 'error')).toEqual([]);
    expect(result.tables).toMatchObject([{ changed: 0, same: 2 }]);
  });

  test('replacing without a reason changes nothing', () => {
    const result = imported(indicatorTable(), { tables: { targets: SEMICOLONS }, replace: true });
    expect(result.blocked).toBe(true);
  });

  test('a table that has all of it already does not change', () => {
    const first = imported(budgetTable());
    const again = imported(budgetTable(), { tables: { budget: first.tables[0]?.text ?? '' } });
    expect(again.tables).toMatchObject([{ added: 0, changed: 0, same: 7 }]);
    expect(again.tables[0]?.text).toBe(first.tables[0]?.text);
  });

  test('a table with errors is not touched', () => {
    const result = imported(indicatorTable(), { tables: { targets: 'indicator,year\nx,y\n' } });
    expect(found(result, 'error')).toEqual(['existing-broken@']);
  });
});

describe('a table with our own column names', () => {
  test('is taken over row by row, from CSV as from a workbook', () => {
    const csv = 'indicator;year;kind;value;note\nindikator-uji-persen;2026;value;8,1;"dua; bagian"\n';
    const result = imported(strToU8(csv), { fileName: 'targets.csv' });
    expect(result.blocked).toBe(false);
    expect(result.tables[0]?.text).toBe(
      'indicator,year,kind,value,source,note\nindikator-uji-persen,2026,value,8.1,dokumen-uji,dua; bagian\n',
    );
  });
  test('a broken cell is named, and nothing is written', () => {
    const result = imported(strToU8('indicator,year,kind,value\nX,2026,value,1.250\n'), { fileName: 'targets.csv' });
    expect(found(result, 'error')).toEqual(['cell-not-allowed@A2', 'number-ambiguous@D2']);
  });
});

test('whatever number is written, the strict reader reads the same again, in every dialect', () => {
  const headings = [
    'indicator,year,kind,value,source\n',
    'indicator;year;kind;value;source\n',
    'indicator;year;kind;value:id;source\r\n',
  ];
  const number = fc
    .tuple(fc.boolean(), fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 9999 }))
    .map(([negative, whole, part]) => {
      const fraction = String(part).padStart(4, '0').replace(/0+$/, '');
      const text = fraction === '' ? String(whole) : `${String(whole)}.${fraction}`;
      return negative && text !== '0' ? `-${text}` : text;
    });
  fc.assert(
    fc.property(fc.constantFrom(...headings), number, (heading, value) => {
      const row = { indicator: 'x', year: '2024', kind: 'value', value, source: 's' };
      const { value: table, findings } = readTable('targets.csv', editCsv(heading, [], [], [row]), targets);
      expect(findings).toEqual([]);
      expect(parseDecimal(table?.rows[0]?.cells['value'] ?? '')).toBe(parseDecimal(value));
    }),
  );
});
