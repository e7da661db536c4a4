/**
 * Sheets → an XLSX file with locked headings, unlocked cells to fill in, and drop-downs. The library writes the cells; it
 * knows neither locks nor drop-downs nor frozen rows, so these parts of the file are put in here: `styles.xml` is ours, and
 * each sheet gets the index of its style in every cell, `cols`, `sheetViews`, `sheetProtection` (without a password) and
 * `dataValidations`, in the order that the format asks for (ECMA-376 part 1, 18.3.1.99). Same sheets, same bytes.
 */
import { write, type CellObject, type WorkBook } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnName } from '../sheet.ts';

/** How a cell looks and whether it may be typed into; `text…` and `number…` are open, the others locked. */
export const CELL_STYLES = ['plain', 'title', 'lead', 'heading', 'text', 'number', 'money', 'wrapped'] as const;
export type CellStyle = (typeof CELL_STYLES)[number];

export interface LockedCell {
  readonly value: string | number;
  readonly style: CellStyle;
}

export interface LockedColumn {
  /** In letters. */
  readonly width: number;
  /** Of the cells that nobody has filled in yet. */
  readonly style: CellStyle;
}

/** A drop-down, or only a hint where there is no `list`. */
export interface Validation {
  readonly column: number;
  /** `Daftar!$A$4:$A$20`. */
  readonly list?: string;
  /** True when nothing but the list may be typed. */
  readonly strict: boolean;
  readonly title: string;
  readonly hint: string;
}

export interface LockedSheet {
  readonly name: string;
  readonly columns: readonly LockedColumn[];
  readonly rows: readonly (readonly (LockedCell | undefined)[])[];
  /** Rows that stay in sight. */
  readonly frozen: number;
  /** Rows from the frozen ones on to which the validations apply. */
  readonly openRows: number;
  readonly validations: readonly Validation[];
}

/** Lengths that the format allows. */
const LONGEST_TITLE = 32;
const LONGEST_HINT = 255;
const FIXED_DATE = new Date(1980, 0, 1);

export function lockedWorkbook(title: string, sheets: readonly LockedSheet[]): Uint8Array<ArrayBuffer> {
  const book: WorkBook = {
    SheetNames: sheets.map(({ name }) => name),
    Sheets: Object.fromEntries(
      sheets.map((sheet) => [
        sheet.name,
        {
          '!data': sheet.rows.map((row) => row.map(cellObject)),
          '!ref': `A1:${columnName(Math.max(0, sheet.columns.length - 1))}${String(sheet.rows.length)}`,
        },
      ]),
    ),
    Props: { Title: title },
  };
  const written: unknown = write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true });
  if (!(written instanceof Uint8Array)) throw new TypeError('the workbook is no array of bytes');
  const files = unzipSync(new Uint8Array(written));
  files['xl/styles.xml'] = strToU8(STYLES_XML);
  sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${String(index + 1)}.xml`;
    files[path] = strToU8(sheetXml(strFromU8(files[path] ?? new Uint8Array()), sheet));
  });
  return new Uint8Array(zipSync(files, { level: 6, mtime: FIXED_DATE }));
}

function cellObject(cell: LockedCell | undefined): CellObject {
  if (cell === undefined) return { t: 'z' };
  if (typeof cell.value === 'number') return { t: 'n', v: cell.value };
  // Spreadsheets read `_x0041_` as a letter; the underscore itself is written so.
  return { t: 's', v: cell.value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') };
}

function sheetXml(xml: string, sheet: LockedSheet): string {
  const data = /<sheetData>.*<\/sheetData>|<sheetData\/>/s.exec(xml)?.[0] ?? '<sheetData/>';
  const head = /^.*?<worksheet[^>]*>/s.exec(xml)?.[0] ?? '';
  const styled = data.replace(/<c r="([A-Z]+)(\d+)"(?: s="\d+")?/g, (_, column: string, row: string) => {
    const style = sheet.rows[Number(row) - 1]?.[columnIndex(column)]?.style ?? 'plain';
    return `<c r="${column}${row}" s="${String(CELL_STYLES.indexOf(style))}"`;
  });
  return [
    head,
    viewXml(sheet.frozen),
    `<cols>${sheet.columns.map(columnXml).join('')}</cols>`,
    styled,
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" sort="0" autoFilter="0"/>',
    validationsXml(sheet),
    '</worksheet>',
  ].join('');
}

function viewXml(frozen: number): string {
  const pane =
    frozen === 0
      ? ''
      : `<pane ySplit="${String(frozen)}" topLeftCell="A${String(frozen + 1)}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnXml({ width, style }: LockedColumn, index: number): string {
  const at = String(index + 1);
  return `<col min="${at}" max="${at}" width="${String(width)}" style="${String(CELL_STYLES.indexOf(style))}" customWidth="1"/>`;
}

function validationsXml({ validations, frozen, openRows }: LockedSheet): string {
  if (validations.length === 0) return '';
  const rules = validations.map(({ column, list, strict, title, hint }) => {
    const letter = columnName(column);
    const cells = `${letter}${String(frozen + 1)}:${letter}${String(frozen + openRows)}`;
    const error =
      list === undefined
        ? ''
        : ` showErrorMessage="1" errorStyle="${strict ? 'stop' : 'warning'}" errorTitle="${escaped(title, LONGEST_TITLE)}" error="${escaped(hint, LONGEST_HINT)}"`;
    const prompt = ` showInputMessage="1" promptTitle="${escaped(title, LONGEST_TITLE)}" prompt="${escaped(hint, LONGEST_HINT)}"`;
    const type = list === undefined ? '' : ' type="list"';
    const formula = list === undefined ? '' : `<formula1>${list}</formula1>`;
    return `<dataValidation${type} allowBlank="1"${error}${prompt} sqref="${cells}">${formula}</dataValidation>`;
  });
  return `<dataValidations count="${String(rules.length)}">${rules.join('')}</dataValidations>`;
}

function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** As an attribute, cut to what the format allows. */
function escaped(text: string, longest: number): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  const cut = text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
  return cut.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}

/** The looks in the order of `CELL_STYLES`. Format 49 is text, 4 is `#,##0.00`. */
const STYLES_XML = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<fonts count="4"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font>',
  '<font><i/><sz val="11"/><color rgb="FF404040"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FF1F4E5F"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>',
  ...['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FFD0D0D0"/></${side}>`),
  '<diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${String(CELL_STYLES.length)}">`,
  styleXml(0, 0, 0, 0, false, false),
  styleXml(0, 1, 0, 0, false, false),
  styleXml(0, 3, 0, 0, false, false),
  styleXml(0, 2, 2, 1, true, false),
  styleXml(49, 0, 0, 1, true, true),
  styleXml(0, 0, 0, 1, false, true),
  styleXml(4, 0, 0, 1, false, true),
  styleXml(0, 0, 0, 0, true, false),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

function styleXml(format: number, font: number, fill: number, border: number, wraps: boolean, open: boolean): string {
  const ids = `numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0"`;
  const applied =
    'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"';
  return `<xf ${ids} ${applied}><alignment vertical="top"${wraps ? ' wrapText="1"' : ''}/><protection locked="${open ? '0' : '1'}"/></xf>`;
}
