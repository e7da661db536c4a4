/** XLSX files → sheets. The only place of the import that knows the library; for writing see `exports/workbook.ts`. */
import { read, SSF, type CellObject, type WorkSheet } from '@e965/xlsx';
import { decimal, parseDecimal, type Decimal } from '#model/decimal';
import { isDay, type Day } from '#model/date';
import type { Findings } from './finding.ts';
import { openWorkbook } from './open-workbook.ts';
import { BLANK, cellName, plainText, type ImportSheet, type SheetCell } from './sheet.ts';

/** More rows than this no table of a plan or budget has. */
export const MOST_ROWS = 20_000;
/** So many blank rows at the end of what was read mean that only formatting follows. */
const BLANK_TAIL = 1_000;
const MOST_COLUMNS = 500;

/** What we use of the library's number formats, which it does not type. */
interface NumberFormats {
  readonly is_date: (format: string) => boolean;
  readonly parse_date_code: (serial: number) => unknown;
}
const formats = SSF as NumberFormats;

/** The sheets of a workbook, or none with a finding that says why. Formulas are not run: what was saved counts. */
export function readWorkbook(bytes: Uint8Array, findings: Findings): readonly ImportSheet[] {
  const safe = openWorkbook(bytes, findings);
  if (safe === undefined) return [];
  try {
    const book = read(safe, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      sheetRows: MOST_ROWS + 1,
    });
    const hidden = new Set(book.Workbook?.Sheets?.filter(({ Hidden }) => Boolean(Hidden)).map(({ name }) => name));
    return book.SheetNames.flatMap((name) => {
      const sheet = book.Sheets[name];
      return sheet === undefined ? [] : sheetOf(name, sheet, hidden.has(name), findings);
    });
  } catch (error) {
    const protectedBook = error instanceof Error && /password|encrypt/i.test(error.message);
    findings.error(protectedBook ? 'workbook-protected' : 'workbook-corrupt', {});
    return [];
  }
}

function sheetOf(name: string, sheet: WorkSheet, hidden: boolean, findings: Findings): ImportSheet {
  const written: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const rows = Array.from({ length: Math.min(written.length, MOST_ROWS + 1) }, (_, row) =>
    Array.from({ length: Math.min(written[row]?.length ?? 0, MOST_COLUMNS) }, (_, column) =>
      cellOf(written[row]?.[column]),
    ),
  );
  const full = Number(/(\d+)$/.exec(String(sheet['!fullref'] ?? sheet['!ref'] ?? '0'))?.[1] ?? 0);
  let tooLong = false;
  if (full > MOST_ROWS && !hidden) {
    const tail = rows.slice(MOST_ROWS + 1 - BLANK_TAIL);
    const blank = tail.every((row) => row.every(({ kind }) => kind === 'blank'));
    const values = { rows: String(full), limit: String(MOST_ROWS) };
    const spot = { sheet: name, cell: cellName(MOST_ROWS, 0) };
    if (blank) findings.doubt('sheet-blank-tail', spot, values);
    else findings.error('sheet-too-long', spot, values);
    tooLong = !blank;
  }
  return {
    name,
    hidden,
    rows: tooLong ? [] : rows,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hiddenOf(sheet['!rows']),
    hiddenColumns: hiddenOf(sheet['!cols']),
  };
}

function hiddenOf(
  infos: readonly ({ readonly hidden?: boolean } | undefined | null)[] | undefined,
): ReadonlySet<number> {
  const hidden = new Set<number>();
  infos?.forEach((info, index) => {
    if (info?.hidden === true) hidden.add(index);
  });
  return hidden;
}

function cellOf(cell: CellObject | undefined): SheetCell {
  if (cell === undefined || cell.t === 'z') return cell?.f === undefined ? BLANK : { ...BLANK, formula: true };
  const formula = cell.f === undefined ? {} : { formula: true as const };
  const seen = cell.w ?? (cell.v === undefined ? '' : String(cell.v));
  if (cell.t === 'e') return { kind: 'error', text: seen, seen, ...formula };
  if (cell.t === 'b') return { kind: 'truth', text: seen, seen, ...formula };
  if (cell.t === 'n' && typeof cell.v === 'number') return { ...numberCell(cell.v, cell, seen), ...formula };
  const text = plainText(seen);
  return text === '' ? { ...BLANK, ...formula } : { kind: 'text', text, seen, ...formula };
}

function numberCell(stored: number, cell: CellObject, seen: string): SheetCell {
  const format = String(cell.z ?? 'General');
  if (formats.is_date(format)) {
    const day = dayOf(stored);
    return { kind: 'date', text: plainText(seen), seen, ...(day !== undefined && { day }) };
  }
  const kept = keptDigits(stored);
  const shownHere = asShownInIndonesia(seen);
  const noise = plainDecimal(stored);
  return {
    kind: 'number',
    text: plainText(shownHere === '' ? kept : seen),
    seen: shownHere,
    number: kept,
    ...(noise !== kept && { noise }),
    ...(isPercent(format) && { percent: true as const }),
  };
}

function isPercent(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, '').includes('%');
}

function dayOf(serial: number): Day | undefined {
  const parsed = formats.parse_date_code(serial);
  if (typeof parsed !== 'object' || parsed === null || !('y' in parsed && 'm' in parsed && 'd' in parsed))
    return undefined;
  const text = [
    String(parsed.y).padStart(4, '0'),
    ...[parsed.m, parsed.d].map((part) => String(part).padStart(2, '0')),
  ];
  const day = text.join('-');
  return isDay(day) ? day : undefined;
}

/** The fifteen digits that spreadsheets keep; what binary fractions add behind them is no part of the value. */
function keptDigits(stored: number): Decimal {
  return plainDecimal(Number(stored.toPrecision(15)));
}

/** Without exponent. */
function plainDecimal(number: number): Decimal {
  const text = String(number);
  const small = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text);
  if (small !== null) {
    const [, sign = '', first = '', rest = '', places = ''] = small;
    return decimal(`${sign}0.${'0'.repeat(Number(places) - 1)}${first}${rest}`);
  }
  return parseDecimal(text) ?? decimal(BigInt(Math.trunc(number)).toString());
}

/** The library displays numbers as in the United States; the editor's screen shows them the other way round. */
function asShownInIndonesia(seen: string): string {
  return seen.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}
