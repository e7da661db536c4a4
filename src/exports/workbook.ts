/** XLSX files. The only place that knows the library. */
import { write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Day } from '#model/date';
import type { Column, Row } from './table.ts';

/** One sheet: a header of column names, then rows of text as the columns mean it. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: Iterable<Row>;
}

/** More than this no cell of a spreadsheet holds. */
export const LONGEST_CELL = 32_767;
const CUT = ' … [terpotong; teks lengkap ada di CSV dan JSON]';
/** More letters than this no name of a sheet has. */
const LONGEST_NAME = 31;
const WIDEST = 40;
const EMPTY: CellObject = { t: 'z' };

/**
 * A workbook with the given sheets. Codes, dates and words are text cells, so that `15.04` stays what it is and nothing is ever
 * run as a formula; numbers are numbers, save those that a spreadsheet could not hold exactly. The day stands in its
 * properties, so that the same rows are the same bytes.
 */
export function workbookBytes(title: string, day: Day, sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const book: WorkBook = {
    SheetNames: sheets.map(({ name }) => name.slice(0, LONGEST_NAME)),
    Sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name.slice(0, LONGEST_NAME), worksheet(sheet)])),
    Props: { Title: title, CreatedDate: new Date(`${day}T00:00:00Z`), ModifiedDate: new Date(`${day}T00:00:00Z`) },
  };
  // The library's type says nothing of what comes back; a buffer is an array of bytes.
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('the workbook is no array of bytes');
  return new Uint8Array(bytes);
}

function worksheet({ columns, rows }: Sheet): WorkSheet {
  const cells: CellObject[][] = [columns.map(({ name }) => ({ t: 's', v: name }))];
  for (const row of rows) cells.push(columns.map(({ type }, index) => cellOf(row[index] ?? '', type)));
  const last = columnLetters(columns.length - 1);
  return {
    '!data': cells,
    '!ref': `A1:${last}${String(cells.length)}`,
    '!autofilter': { ref: `A1:${last}${String(cells.length)}` },
    '!cols': columns.map((_, index) => ({ wch: widthOf(cells, index) })),
  };
}

function cellOf(text: string, type: Column['type']): CellObject {
  if (text === '') return EMPTY;
  if ((type === 'number' || type === 'integer') && String(Number(text)) === text) return { t: 'n', v: Number(text) };
  const fitting = text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - CUT.length)}${CUT}`;
  return { t: 's', v: fitting, z: '@' };
}

/** As wide as the widest of the first rows, within reason. */
function widthOf(cells: readonly (readonly CellObject[])[], column: number): number {
  const lengths = cells.slice(0, 50).map((row) => String(row[column]?.v ?? '').length);
  return Math.min(WIDEST, Math.max(8, ...lengths) + 2);
}

/** `A`, `Z`, `AA`: the name a spreadsheet gives a column. */
function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return `${rest < 0 ? '' : columnLetters(rest)}${String.fromCharCode(65 + (index % 26))}`;
}
