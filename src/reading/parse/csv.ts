/** CSV text → lines of cells. Which dialect a file is in, where a cell stands, and what is broken about it. */
import { type CsvError, parse } from 'csv-parse/sync';
import type { Finding, Place } from '#model/finding';
import type { Notation } from './number.ts';
import { failure } from './report.ts';

export interface Dialect {
  readonly delimiter: ',' | ';';
  readonly notation: Notation;
}

/** One line of the table: its first line in the file, and its cells as written, without quotes. */
export interface Record {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvReading {
  readonly dialect: Dialect;
  /** Without empty lines; the first is the heading. */
  readonly records: readonly Record[];
  readonly findings: readonly Finding[];
}

/**
 * Semicolons in the heading mean what Indonesian spreadsheets save: decimal comma. Otherwise commas and a decimal
 * point. Tabs are not read.
 */
export function detectDialect(text: string): Dialect | undefined {
  const heading = /[^\r\n]+/.exec(text)?.[0] ?? '';
  const count = (character: string): number => heading.split(character).length - 1;
  if (count('\t') > count(';') + count(',')) return undefined;
  return count(';') > count(',') ? { delimiter: ';', notation: 'id' } : { delimiter: ',', notation: 'intl' };
}

/** Splits a file into records. A broken quote loses its own line only; reading goes on with the next. */
export function readCsv(file: string, text: string): CsvReading | Finding {
  const dialect = detectDialect(text);
  if (dialect === undefined) return failure('csv-tabs', { file, line: 1, column: 1 });
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('"')) return { dialect, records: splitPlain(lines, dialect), findings: [] };
  const records: Record[] = [];
  const findings: Finding[] = [];
  for (let rest = lines, before = 0; rest !== '';) {
    const broken = readUntilBroken(rest, dialect, before, records);
    if (broken === undefined) break;
    const column = (rest.split('\n')[broken.line - 1] ?? '').indexOf('"') + 1;
    const place: Place = { file, line: before + broken.line, column: Math.max(1, column) };
    findings.push(failure(broken.unclosed ? 'csv-quote-not-closed' : 'csv-quote', place));
    for (let skipped = 0; skipped < broken.line && rest !== ''; skipped += 1) {
      const end = rest.indexOf('\n');
      rest = end < 0 ? '' : rest.slice(end + 1);
    }
    before += broken.line;
  }
  return { dialect, records, findings };
}

/** Text without a single quote needs no parser: this is the usual case, and many times as fast. */
function splitPlain(text: string, { delimiter }: Dialect): Record[] {
  const records: Record[] = [];
  let line = 0;
  for (const written of text.split('\n')) {
    line += 1;
    if (written !== '') records.push({ line, cells: written.split(delimiter) });
  }
  return records;
}

interface Broken {
  /** Line within the text given, from 1. */
  readonly line: number;
  readonly unclosed: boolean;
}

function readUntilBroken(text: string, { delimiter }: Dialect, before: number, into: Record[]): Broken | undefined {
  let line = 1;
  const take = (cells: string[]): null => {
    if (cells.length > 1 || cells[0] !== '') into.push({ line: before + line, cells });
    line += 1 + cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
    return null;
  };
  try {
    parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true, on_record: take });
    return undefined;
  } catch (error) {
    return { line, unclosed: isCsvError(error) && error.code === 'CSV_QUOTE_NOT_CLOSED' };
  }
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error;
}

/** The column, from 1, at which the cell number `index` of the record starting on `line` begins, and its line. */
export function cellPosition(
  text: string,
  { delimiter }: Dialect,
  line: number,
  index: number,
): { readonly line: number; readonly column: number } {
  let offset = 0;
  for (let count = 1; count < line; count += 1) {
    const end = text.indexOf('\n', offset);
    if (end < 0) break;
    offset = end + 1;
  }
  let at = { line, column: 1 };
  let column = 1;
  let row = line;
  let cell = 0;
  let inQuotes = false;
  for (; cell < index && offset < text.length; offset += 1) {
    const character = text[offset];
    column += 1;
    if (character === '"') inQuotes = !inQuotes;
    else if (character === '\n') {
      if (!inQuotes) break;
      row += 1;
      column = 1;
    } else if (character === delimiter && !inQuotes) {
      cell += 1;
      at = { line: row, column };
    }
  }
  return at;
}
