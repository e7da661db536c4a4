/** A sheet as plain data, whatever file it came from. Rows and columns count from 0. */
import type { Day } from '#model/date';
import type { Decimal } from '#model/decimal';

export type CellKind = 'blank' | 'text' | 'number' | 'date' | 'error' | 'truth';

export interface SheetCell {
  readonly kind: CellKind;
  /** As displayed, blanks of every kind made plain and cut off at both ends. */
  readonly text: string;
  /** As displayed, untouched, for quoting. */
  readonly seen: string;
  /** The stored number, with all digits that a spreadsheet keeps; undefined for text. */
  readonly number?: Decimal;
  /** The digits that the file stores beyond what a spreadsheet keeps, where there are such. */
  readonly noise?: string;
  /** True when the number is displayed as percent: 0.985 stored, 98.5 meant. */
  readonly percent?: true;
  readonly day?: Day;
  readonly formula?: true;
}

export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface ImportSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly merges: readonly Block[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export const BLANK: SheetCell = { kind: 'blank', text: '', seen: '' };

export function cellAt(sheet: ImportSheet, row: number, column: number): SheetCell {
  return sheet.rows[row]?.[column] ?? BLANK;
}

/** `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest < 0 ? '' : columnName(rest)}${String.fromCharCode(65 + (column % 26))}`;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** No-break and thin spaces, line breaks and runs of blanks become one blank; marks that nobody sees vanish. */
export function plainText(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
