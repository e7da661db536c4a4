/** One sheet of a workbook as XML: text stands in its cell, so that a sheet depends on nothing but its rows. */
import type { Column, Row } from './table.ts';
import { xmlText } from './xml-text.ts';

/** More than this no cell of a spreadsheet holds. */
export const LONGEST_CELL = 32_767;
const CUT = ' … [terpotong; teks lengkap ada di CSV dan JSON]';
const NARROWEST = 8;
const WIDEST = 40;
/** Widths are measured on the first rows. */
const MEASURED_ROWS = 50;
/** What a spreadsheet adds to letters: the margins of a cell, in letters of its standard typeface. */
const MARGIN = 0.832_031_25;
const SPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface SheetXml {
  /** Without the XML declaration. */
  readonly xml: string;
  /** The cells that the filter covers: `$A$1:$C$9`. */
  readonly covered: string;
}

export function sheetXml(columns: readonly Column[], rows: Iterable<Row>): SheetXml {
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
  const widths = longest.map((length, index) => {
    const at = String(index + 1);
    const width = Math.min(WIDEST, Math.max(NARROWEST, length) + 2) + MARGIN;
    return `<col min="${at}" max="${at}" width="${String(width)}" customWidth="1"/>`;
  });
  const all = `A1:${last}${String(count)}`;
  return {
    xml: `<worksheet xmlns="${SPACE}"><dimension ref="${all}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols>${widths.join('')}</cols><sheetData>${cells}</sheetData><autoFilter ref="${all}"/></worksheet>`,
    covered: `$A$1:$${last}$${String(count)}`,
  };
}

function textCell(place: string, text: string, style: string): string {
  const kept = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<c r="${place}"${style} t="inlineStr"><is><t${kept}>${xmlText(text)}</t></is></c>`;
}

function fitting(text: string): string {
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - CUT.length)}${CUT}`;
}

/** `A`, `Z`, `AA`: the name a spreadsheet gives a column. */
function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return `${rest < 0 ? '' : columnLetters(rest)}${String.fromCharCode(65 + (index % 26))}`;
}
