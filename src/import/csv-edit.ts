/**
 * Changes in a CSV file that leave everything else byte for byte as it was: cells of one row, rows at the end, and columns that
 * the heading lacks. Separator, decimal mark, line ends and byte order mark stay those of the file.
 */
import { detectDialect, type Dialect } from '#reading/parse/csv';

type Cells = Readonly<Record<string, string>>;

/** One column of the heading, as the file declares it. */
interface Heading {
  readonly name: string;
  /** `value:id` and `value:intl` say how its numbers are written. */
  readonly notation: 'id' | 'intl';
  readonly declared: boolean;
}

export interface CsvChange {
  /** The row's first line in the file. */
  readonly line: number;
  readonly cells: Cells;
}

/** Columns whose cells are numbers and follow the file's decimal mark. */
const NUMERIC: ReadonlySet<string> = new Set(['value', 'upper', 'amount', 'margin']);

/** The file with rows changed and added. `order`: the columns in the order that a new file has them. */
export function editCsv(
  text: string | undefined,
  order: readonly string[],
  changes: readonly CsvChange[],
  added: readonly Cells[],
): string {
  if (text === undefined) return newCsv(order, added);
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const dialect = detectDialect(body) ?? { delimiter: ',', notation: 'intl' };
  const eol = /\r\n|\r|\n/.exec(body)?.[0] ?? '\n';
  const records = recordsOf(body);
  const headings = (records[0]?.cells(dialect) ?? []).map((cell) => headingOf(cell, dialect));
  const there = new Set(headings.map(({ name }) => name));
  const wanted = new Set([
    ...changes.flatMap(({ cells }) => Object.keys(cells)),
    ...added.flatMap((row) => Object.keys(row)),
  ]);
  const lacking = order.filter((name) => wanted.has(name) && !there.has(name)).map((name) => headingOf(name, dialect));
  const all = [...headings, ...lacking];
  const byLine = new Map(changes.map((change) => [change.line, change.cells]));
  const written = records.map((record, index) => {
    if (record.raw.trim() === '') return record.raw + record.end;
    const change = byLine.get(record.line);
    const more = lacking.map(({ name }) => (index === 0 ? name : ''));
    if (change === undefined) return record.raw + more.map((cell) => dialect.delimiter + cell).join('') + record.end;
    const cells = record.rawCells(dialect);
    const changed = all.map((heading, column) => {
      const value = change[heading.name];
      return value === undefined ? (cells[column] ?? '') : cellText(value, heading, dialect);
    });
    return changed.join(dialect.delimiter) + record.end;
  });
  const before = written.join('');
  const gap = before === '' || /[\r\n]$/.test(before) ? '' : eol;
  const rows = added.map((cells) => lineOf(cells, all, dialect) + eol);
  return mark + before + (rows.length === 0 ? '' : gap + rows.join(''));
}

function newCsv(order: readonly string[], added: readonly Cells[]): string {
  const dialect: Dialect = { delimiter: ',', notation: 'intl' };
  const used = order.filter((name) => added.some((row) => row[name] !== undefined));
  const headings = used.map((name) => headingOf(name, dialect));
  return `${[used.join(','), ...added.map((cells) => lineOf(cells, headings, dialect))].join('\n')}\n`;
}

function headingOf(cell: string, { notation }: Dialect): Heading {
  const [name = '', declared] = cell.trim().split(':');
  return declared === 'id' || declared === 'intl'
    ? { name, notation: declared, declared: true }
    : { name, notation, declared: false };
}

function lineOf(cells: Cells, headings: readonly Heading[], dialect: Dialect): string {
  return headings.map((heading) => cellText(cells[heading.name] ?? '', heading, dialect)).join(dialect.delimiter);
}

function cellText(value: string, { name, notation, declared }: Heading, { delimiter }: Dialect): string {
  const text = NUMERIC.has(name) && /^-?\d+(?:\.\d+)?$/.test(value) ? numberText(value, notation, declared) : value;
  return text.includes('"') || text.includes(delimiter) || /[\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** `1.125` could be read as 1125; a zero behind it says which. */
function numberText(value: string, notation: 'id' | 'intl', declared: boolean): string {
  const clear = !declared && /^-?[1-9]\d{0,2}\.\d{3}$/.test(value) ? `${value}0` : value;
  return notation === 'id' ? clear.replace('.', ',') : clear;
}

interface RawRecord {
  readonly line: number;
  readonly raw: string;
  readonly end: string;
  readonly rawCells: (dialect: Dialect) => readonly string[];
  readonly cells: (dialect: Dialect) => readonly string[];
}

/** The file cut at line ends that stand outside quotes. */
function recordsOf(text: string): readonly RawRecord[] {
  const records: RawRecord[] = [];
  let line = 1;
  let start = 0;
  let first = 1;
  let inQuotes = false;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at];
    if (character === '"') inQuotes = !inQuotes;
    const isEnd = character === '\n' || character === '\r';
    if (character !== undefined && !isEnd) continue;
    const width = character === undefined ? 0 : text.startsWith('\r\n', at) ? 2 : 1;
    if (!inQuotes || character === undefined) {
      if (at > start || width > 0) records.push(record(first, text.slice(start, at), text.slice(at, at + width)));
      start = at + width;
    }
    line += 1;
    if (!inQuotes) first = line;
    at += Math.max(0, width - 1);
  }
  return records;
}

function record(line: number, raw: string, end: string): RawRecord {
  const rawCells = ({ delimiter }: Dialect): readonly string[] => {
    const cells: string[] = [];
    let start = 0;
    let inQuotes = false;
    for (let at = 0; at <= raw.length; at += 1) {
      if (raw[at] === '"') inQuotes = !inQuotes;
      if (at < raw.length && (inQuotes || raw[at] !== delimiter)) continue;
      cells.push(raw.slice(start, at));
      start = at + 1;
    }
    return cells;
  };
  const cells = (dialect: Dialect): readonly string[] =>
    rawCells(dialect).map((cell) => (/^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell));
  return { line, raw, end, rawCells, cells };
}
