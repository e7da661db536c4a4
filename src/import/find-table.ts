/** Where the table stands in a sheet: its headings, of one to four rows, and what each column holds. */
import { type ColumnRole, isPersonalHeading, plainHeading, roleOf } from './column-role.ts';
import { cellAt, type ImportSheet } from './sheet.ts';

/** What kind of table regions hand in. */
export type TableKind = 'indicators' | 't-c-19' | 'evaluation' | 'budget';

export interface TableColumn {
  readonly column: number;
  /** From top to bottom, each once. */
  readonly headings: readonly string[];
  readonly role?: ColumnRole;
}

export interface FoundTable {
  readonly kind: TableKind;
  /** First row of the headings, and the first below them. */
  readonly top: number;
  readonly body: number;
  readonly columns: readonly TableColumn[];
  /** The texts above the headings. */
  readonly titles: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

const DEEPEST_HEADING = 60;
const MOST_HEADING_ROWS = 4;
const HEADING_LIKE =
  /^(?:(?:tahun )?(?:19|20)\d\d.*|\(?(?:k|rp\.?|%|kinerja|target|realisasi|anggaran|pagu|satuan|volume|ket\.?)\)?|(?:target|realisasi|pagu|anggaran|kondisi|capaian|baseline|indikator|triwulan|tw)\b.*|\(?(?:i|ii|iii|iv)\)?|kode.*)$/;

/** The table of a sheet, or undefined when no row of it reads like the headings of a table that is known. */
export function findTable(sheet: ImportSheet): FoundTable | undefined {
  const limit = Math.min(sheet.rows.length, DEEPEST_HEADING);
  for (let top = 0; top < limit; top += 1) {
    if (!startsHeadings(sheet, top)) continue;
    const body = endOfHeadings(sheet, top);
    const titles = titlesAbove(sheet, top);
    const paths = headingPaths(sheet, top, body);
    const kind = kindOf(
      paths.map(({ headings }) => headings.join(' / ')),
      titles.map(({ text }) => text).join(' '),
    );
    if (kind === undefined) continue;
    const evaluation = kind === 'evaluation' || kind === 't-c-19';
    const columns = paths.map(({ column, headings }): TableColumn => {
      const role = asMoney(roleOf(headings, evaluation), kind);
      return { column, headings, ...(role !== undefined && { role }) };
    });
    return { kind, top, body, columns, titles };
  }
  return undefined;
}

/** In a table of money `Realisasi` alone is money. */
function asMoney(role: ColumnRole | undefined, kind: TableKind): ColumnRole | undefined {
  if (kind !== 'budget' || role?.role !== 'actual') return role;
  return { role: 'money', stage: 'realisation', scale: 0, ...(role.year !== undefined && { year: role.year }) };
}

/** Two texts that head columns in one row, one of them naming what the rows are about. */
function startsHeadings(sheet: ImportSheet, row: number): boolean {
  const roles = (sheet.rows[row] ?? []).flatMap(({ text }) => (text.length > 120 ? [] : (roleOf([text], false) ?? [])));
  const names = new Set(roles.map(({ role }) => role));
  return names.size >= 2 && ['indicator', 'name', 'code'].some((one) => roles.some(({ role }) => role === one));
}

/** True for a row that heads another table: what rows are about, and beside it the column of units or of order. */
export function headsAnotherTable(sheet: ImportSheet, row: number): boolean {
  const texts = (sheet.rows[row] ?? []).map(({ text }) => plainHeading(text));
  return texts.some((text) => /^(?:satuan(?: ukur(?:an)?)?|no\.?|nomor)$/.test(text)) && startsHeadings(sheet, row);
}

/** True for a row of nothing but years, as it stands in the headings of a plan. */
export function isRowOfYears(sheet: ImportSheet, row: number): boolean {
  const texts = (sheet.rows[row] ?? []).map(({ text }) => text).filter((text) => text !== '');
  return texts.length >= 2 && texts.every((text) => /^(?:tahun )?(?:19[4-9]\d|20\d\d)$/i.test(text));
}

function endOfHeadings(sheet: ImportSheet, top: number): number {
  let end = top;
  for (const merge of sheet.merges) if (merge.top === top) end = Math.max(end, merge.bottom);
  end = Math.min(end, top + MOST_HEADING_ROWS - 1);
  while (end + 1 < top + MOST_HEADING_ROWS) {
    const texts = (sheet.rows[end + 1] ?? []).map(({ text }) => plainHeading(text)).filter((text) => text !== '');
    if (texts.length === 0 || isNumbering(texts) || !texts.every((text) => HEADING_LIKE.test(text))) break;
    end += 1;
  }
  return end + 1;
}

/** A row that only numbers the columns: `1`, `(2)`, `9=8/7x100%`. */
export function isNumbering(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => /^\(?(\d{1,2})\)?(?: ?=.*)?$/.exec(text)?.[1]);
  return (
    texts.length >= 3 &&
    numbers.every((number, index) => number !== undefined && Number(number) >= Number(numbers[index - 1] ?? 0)) &&
    Number(numbers[0]) <= 2
  );
}

function headingPaths(sheet: ImportSheet, top: number, body: number): readonly Omit<TableColumn, 'role'>[] {
  const width = Math.max(0, ...sheet.rows.slice(top, body).map((row) => row.length));
  const paths: Omit<TableColumn, 'role'>[] = [];
  for (let column = 0; column < width; column += 1) {
    const headings: string[] = [];
    for (let row = top; row < body; row += 1) {
      const text = headingAt(sheet, row, column, top, body);
      if (text !== '' && headings.at(-1) !== text) headings.push(text);
    }
    if (headings.length > 0) paths.push({ column, headings });
  }
  return paths;
}

/** The text over a column in one row: its own, that of the cells it is merged with, or that of the left neighbour it continues. */
function headingAt(sheet: ImportSheet, row: number, column: number, top: number, body: number): string {
  const own = cellAt(sheet, row, column).text;
  if (own !== '') return own;
  const merge = sheet.merges.find(
    (one) => one.top <= row && row <= one.bottom && one.left <= column && column <= one.right,
  );
  if (merge !== undefined) return cellAt(sheet, merge.top, merge.left).text;
  const continued = row < body - 1 && column > 0 && cellAt(sheet, row + 1, column).text !== '';
  const standsAlone = row > top && cellAt(sheet, row - 1, column).text !== '';
  if (!continued || standsAlone || sheet.merges.some((one) => one.top === row && one.right === column - 1)) return '';
  return cellAt(sheet, row + 1, column - 1).text === '' ? '' : headingAt(sheet, row, column - 1, top, body);
}

function titlesAbove(sheet: ImportSheet, top: number) {
  return sheet.rows
    .slice(0, top)
    .flatMap((cells, row) =>
      cells.flatMap(({ kind, text }, column) => (kind === 'text' ? [{ row, column, text }] : [])),
    );
}

/** The kind by its columns; the title decides only between kinds that look alike. */
function kindOf(paths: readonly string[], title: string): TableKind | undefined {
  const roles = paths.map((path) => roleOf(path.split(' / '), false));
  const has = (role: ColumnRole['role']): boolean => roles.some((one) => one?.role === role);
  const all = paths.join(' | ').toLowerCase();
  if (has('indicator')) {
    const evaluates = /realisasi/.test(all) && /rkpd|rpjmd/.test(all);
    if (/triwulan|\btw ?i\b/.test(all) || (evaluates && /evaluasi.*rkpd/i.test(title))) return 'evaluation';
    if (/t-?c\.? ?19/i.test(title) || evaluates) return 't-c-19';
    if (has('target') || has('baseline') || has('end') || has('actual')) return 'indicators';
  }
  return has('money') && (has('name') || has('code')) ? 'budget' : undefined;
}

/** The first cell of each column whose heading says that people are named in it, wherever in the upper part of the sheet. */
export function personalHeadings(
  sheet: ImportSheet,
  rows = DEEPEST_HEADING,
): readonly { readonly row: number; readonly column: number }[] {
  const found: { readonly row: number; readonly column: number }[] = [];
  sheet.rows.slice(0, rows).forEach((cells, row) =>
    cells.forEach(({ text }, column) => {
      if (isPersonalHeading(text) && !found.some((one) => one.column === column)) found.push({ row, column });
    }),
  );
  return found;
}
