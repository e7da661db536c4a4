/** One sheet of a workbook as XML. */
import { textElement, type SharedStrings } from './shared-strings.ts';
import type { Column, Row } from './table.ts';

/** More than this no cell of a spreadsheet holds. */
export const LONGEST_CELL = 32_767;
const CUT = ' … [terpotong; teks lengkap ada di CSV dan JSON]';
const NARROWEST = 8;
const WIDEST = 40;
/** Widths are measured on the first rows. */
const MEASURED_ROWS = 50;
/** What a spreadsheet adds to letters: the margins of a cell, in letters of its standard typeface. */
const MARGIN = 0.832_031_25;
/** The namespace of all parts of a workbook. */
export const SPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface SheetXml {
  /** Without the XML declaration. */
  readonly xml: string;
  /** The cells that the filter covers: `$A$1:$C$9`. */
  readonly covered: string;
}

/** Without `strings` each text stands in its cell, and the sheet depends on nothing but its rows. */
export function sheetXml(columns: readonly Column[], rows: Iterable<Row>, strings?: SharedStrings): SheetXml {
  const textCell = (place: string, text: string, style: string): string =>
    strings === undefined
      ? `<c r="${place}"${style} t="inlineStr"><is>${textElement(text)}</is></c>`
      : `<c r="${place}"${style} t="s"><v>${String(strings.placeOf(text))}</v></c>`;
  const letters = columns.map((_, index) => columnLetters(index));
  const longest = columns.map(({ name }) => name.length);
  let cells = `<row r="1">${columns.map(({ name }, index) => textCell(`${letters[index] ?? ''}1`, name, '')).join('')}</row>`;
  let count = 1;
  for (const row of rows) {
    count += 1;
    const number = String(count);
    let line = '';
    columns.forEach(({ type }, index) => {
      const text = row[index] ?? '';
      if (text === '') return;
      if (count <= MEASURED_ROWS && text.length > (longest[index] ?? 0)) longest[index] = text.length;
      const place = `${letters[index] ?? ''}${number}`;
      const exact = (type === 'number' || type === 'integer') && String(Number(text)) === text;
      line += exact ? `<c r="${place}"><v>${text}</v></c>` : textCell(place, fitting(text), ' s="1"');
    });
    cells += `<row r="${number}">${line}</row>`;
  }
  const last = letters.at(-1) ?? 'A';
  const widths = longest.map((length) => Math.min(WIDEST, Math.max(NARROWEST, length) + 2) + MARGIN);
  const all = `A1:${last}${String(count)}`;
  return {
    xml: `<worksheet xmlns="${SPACE}"><dimension ref="${all}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols>${columnWidths(widths)}</cols><sheetData>${cells}</sheetData><autoFilter ref="${all}"/></worksheet>`,
    covered: `$A$1:$${last}$${String(count)}`,
  };
}

/** Neighbours of one width are told of together. */
function columnWidths(widths: readonly number[]): string {
  let told = '';
  for (let first = 0; first < widths.length;) {
    const width = widths[first];
    let next = first + 1;
    while (widths[next] === width) next += 1;
    told += `<col min="${String(first + 1)}" max="${String(next)}" width="${String(width)}" customWidth="1"/>`;
    first = next;
  }
  return told;
}

function fitting(text: string): string {
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - CUT.length)}${CUT}`;
}

/** `A`, `Z`, `AA`: the name a spreadsheet gives a column. */
function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return `${rest < 0 ? '' : columnLetters(rest)}${String.fromCharCode(65 + (index % 26))}`;
}
