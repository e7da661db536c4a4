import { read, type CellObject } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Column } from '#exports/table';
import { LONGEST_CELL } from '#exports/sheet-xml';
import { workbookBytes } from '#exports/workbook';

const COLUMNS: readonly Column[] = [
  { name: 'kode', type: 'text', required: true },
  { name: 'nilai', type: 'number', required: false },
];

function cellsOf(...rows: (readonly [string, string])[]): (CellObject | undefined)[][] {
  const bytes = workbookBytes('uji', '2026-11-23', [{ name: 'Angka', columns: COLUMNS, rows }]);
  const sheet = read(bytes).Sheets.Angka;
  // The library's type calls whatever stands at an address anything.
  const at = (address: string) => sheet?.[address] as CellObject | undefined;
  return rows.map((_, index) => [at(`A${String(index + 2)}`), at(`B${String(index + 2)}`)]);
}

describe('a cell of a workbook', () => {
  test('keeps a code as text and a number as a number', () => {
    expect(cellsOf(['15.04', '-0.45'])).toMatchObject([
      [
        { t: 's', v: '15.04' },
        { t: 'n', v: -0.45 },
      ],
    ]);
  });
  test.each(['=1+1', '+62', '-a', '@SUM(A1)', '\tuji', '=cmd|/C calc'])('is never the formula %j', (text) => {
    const [[cell] = []] = cellsOf([text, '']);
    expect(cell).toMatchObject({ t: 's', v: text });
    expect(cell).not.toHaveProperty('f');
  });
  test('without a value is not there', () => {
    expect(cellsOf(['a', ''])[0]?.[1]).toBeUndefined();
  });
  test('holds a number as text that a spreadsheet would round', () => {
    expect(cellsOf(['a', '12345678901234567890'])[0]?.[1]).toMatchObject({ t: 's', v: '12345678901234567890' });
  });
  test('too long for a spreadsheet is cut, and says where the whole is', () => {
    const [[cell] = []] = cellsOf(['x'.repeat(LONGEST_CELL + 1), '']);
    expect(cell?.v).toHaveLength(LONGEST_CELL);
    expect(String(cell?.v)).toContain('terpotong');
  });
  test('survives quotes, tags, line breaks and letters of any kind', () => {
    const text = '"uji"; </script>\n<b>&amp; é – 数';
    expect(cellsOf([text, ''])[0]?.[0]).toMatchObject({ v: text });
  });
});

test('a workbook bears the given day and no other', () => {
  const bytes = workbookBytes('uji', '2026-11-23', [{ name: 'Angka', columns: COLUMNS, rows: [] }]);
  const core = new TextDecoder().decode(unzipSync(bytes)['docProps/core.xml']);
  expect(core.match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g)).toEqual(
    expect.arrayContaining([expect.stringContaining('2026-11-23')]),
  );
  expect(core).not.toContain(String(new Date().getFullYear() + 1));
});

test('a text that many cells hold stands once, save in a sheet that workbooks have in common', () => {
  const rows = Array.from({ length: 40 }, (): readonly [string, string] => ['kata-yang-berulang', '']);
  const partsOf = (common: boolean): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(
        unzipSync(workbookBytes('uji', '2026-11-23', [{ name: 'Angka', columns: COLUMNS, rows, common }])),
      ).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
    );
  const times = (text = ''): number => text.split('kata-yang-berulang').length - 1;
  expect(times(partsOf(false)['xl/sharedStrings.xml'])).toBe(1);
  expect(times(partsOf(false)['xl/worksheets/sheet1.xml'])).toBe(0);
  expect(times(partsOf(true)['xl/sharedStrings.xml'])).toBe(0);
  expect(times(partsOf(true)['xl/worksheets/sheet1.xml'])).toBe(40);
});

test('columns are as wide as their first rows need, also where neighbours are told of together', () => {
  const names = ['a', 'b', 'sebuah-nama-yang-panjang', 'c'];
  const columns = names.map((name): Column => ({ name, type: 'text', required: false }));
  const rows = [['', '', '', 'x'.repeat(60)]];
  const bytes = workbookBytes('uji', '2026-11-23', [{ name: 'Angka', columns, rows }]);
  const widths = read(bytes, { cellStyles: true }).Sheets.Angka?.['!cols']?.map((column) => column.width);
  expect(widths?.map((width) => Math.floor(width ?? 0))).toEqual(
    [10, 10, names[2]?.length ?? 0, 40].map((letters, at) => (at === 2 ? letters + 2 : letters)),
  );
});
