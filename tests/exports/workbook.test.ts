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
