/**
 * The twin of a CSV file for spreadsheets set to Indonesian: UTF-8 with a byte order mark, semicolons, decimal commas. There
 * `15.04` would be read as four minutes past three and `2024-03` as a day; such text gets a leading apostrophe.
 */
import { formulaSafe } from './csv.ts';
import type { Column } from './table.ts';

export const BYTE_ORDER_MARK = '\uFEFF';

/** Digits with marks between them, a percentage, an exponent: what a spreadsheet takes for a number, a date or a time. */
const TAKEN_FOR_A_NUMBER = /^[\d\s.,:/()-]*\d[\d\s.,:/()%-]*$|^\d+(?:[.,]\d+)?e[+-]?\d+$/i;
/** `Mar 2024`, `12 Mei`, `mei-24`, `1 Jan 2024`. */
const MONTH = '(?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|nop|des|dec)[a-z]*';
const TAKEN_FOR_A_DATE = new RegExp(
  `^(?:\\d{1,2}[\\s/-])?${MONTH}[\\s/-]\\d{1,4}$|^\\d{1,2}[\\s/-]${MONTH}(?:[\\s/-]\\d{2,4})?$`,
  'i',
);
const YEAR = /^\d{4}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** One cell: a number with its decimal comma, or text that stays text. */
export function excelCell(text: string, { type }: Pick<Column, 'type'>): string {
  if (type === 'number' || type === 'integer') return text.replace('.', ',');
  const plain = type === 'day' || YEAR.test(text) || DAY.test(text);
  const taken = !plain && (TAKEN_FOR_A_NUMBER.test(text) || TAKEN_FOR_A_DATE.test(text));
  const safe = taken ? `'${text}` : formulaSafe(text);
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function excelHeader(columns: readonly Column[]): string {
  return `${BYTE_ORDER_MARK}${columns.map(({ name }) => name).join(';')}\n`;
}
