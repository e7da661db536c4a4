/** A CSV file → rows of canonical text. A row with a broken cell is left out; the rest of the table is still read. */
import type { Finding } from '#model/finding';
import type { Row, TableEntry } from '#schemas/entry';
import type { Table } from '#schemas/tables';
import { readCell } from './cell.ts';
import { cellPosition, type Dialect, readCsv, type Record as CsvRecord } from './csv.ts';
import { readHeading, type Slot } from './heading.ts';
import { failure, type Parsed } from './report.ts';

/** Reads a table. There is a value unless the heading is broken; rows with findings are not in it. */
export function readTable(file: string, text: string, table: Table): Parsed<TableEntry> {
  const csv = readCsv(file, text);
  if ('code' in csv) return { findings: [csv] };
  if (csv.records.length === 0) {
    return { findings: csv.findings.length > 0 ? csv.findings : [failure('file-empty', { file, line: 1, column: 1 })] };
  }
  const heading = readHeading(file, text, csv, table);
  if (heading.findings.length > 0) return { findings: [...csv.findings, ...heading.findings] };
  const findings = [...csv.findings];
  const rows: Row[] = [];
  const above: Above[] = [];
  for (let index = 1; index < csv.records.length; index += 1) {
    const record = csv.records[index];
    if (record === undefined || record.cells.every((cell) => cell === '')) continue;
    const row = readRow({ file, text, dialect: csv.dialect }, record, heading.slots, above, findings);
    if (row !== undefined) rows.push(row);
  }
  return { value: { rows }, findings };
}

interface Written {
  readonly file: string;
  readonly text: string;
  readonly dialect: Dialect;
}

/** A cell as it was written and read. */
interface Above {
  readonly written: string;
  readonly read: string;
}

/**
 * `above`: the cell of each column that was read last. Most rows say in most columns what the one above says: it is read once,
 * and is one text in memory.
 */
function readRow(
  { file, text, dialect }: Written,
  record: CsvRecord,
  slots: readonly (Slot | undefined)[],
  above: Above[],
  findings: Finding[],
): Row | undefined {
  const { line, cells: written } = record;
  if (written.length !== slots.length) {
    const values = { seen: String(written.length), expected: String(slots.length) };
    const surplus =
      written.length > slots.length ? cellPosition(text, dialect, line, slots.length) : { line, column: 1 };
    findings.push(failure('column-count', { file, ...surplus }, values));
    return undefined;
  }
  const before = findings.length;
  const cells: { [column: string]: string } = {};
  for (let index = 0; index < slots.length; index += 1) {
    const slot = slots[index];
    if (slot === undefined) continue;
    const { column, format } = slot;
    const cell = trimmed(written[index] ?? '');
    if (cell === '') {
      if (!column.required) continue;
      const values = { column: column.name, about: column.description };
      findings.push(failure('cell-missing', { file, ...cellPosition(text, dialect, line, index) }, values));
      continue;
    }
    const same = above[index];
    if (same?.written === cell) {
      cells[column.name] = same.read;
      continue;
    }
    const read = readCell(cell, column, format);
    if (typeof read === 'string') {
      cells[column.name] = read;
      above[index] = { written: cell, read };
    } else {
      const values = { column: column.name, about: column.description, ...read.values };
      findings.push(failure(read.code, { file, ...cellPosition(text, dialect, line, index) }, values));
    }
  }
  return findings.length === before ? { line, cells } : undefined;
}

/** Without blanks around it, of any kind that spreadsheets put there. */
function trimmed(cell: string): string {
  if (cell === '') return cell;
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return first <= 32 || last <= 32 || first >= 0x80 || last >= 0x80 ? cell.trim() : cell;
}

/** Finds the cell of a named column in a record, for findings that know only line and column name. */
export function cellFinder(
  text: string,
): (line: number, field: string) => { line: number; column: number } | undefined {
  const csv = readCsv('', text);
  if ('code' in csv) return () => undefined;
  const names = csv.records[0]?.cells.map((cell) => cell.trim().split(':')[0]) ?? [];
  return (line, field) => {
    const index = names.indexOf(field);
    return index < 0 ? undefined : cellPosition(text, csv.dialect, line, index);
  };
}
