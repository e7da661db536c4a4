/** A table headed with our own column names: taken over cell by cell, as the strict reader would read it. */
import { budget, figures, targets, type Column, type Table } from '#schemas/tables';
import { readCell } from '#reading/parse/cell';
import type { Findings, Spot } from './finding.ts';
import { cellAt, cellName, type ImportSheet, type SheetCell } from './sheet.ts';
import type { Draft, TableName, Wanted } from './wanted.ts';

interface OwnTable {
  readonly name: TableName;
  readonly table: Table;
  readonly heading: number;
}

const OWN: readonly (readonly [TableName, Table])[] = [
  ['targets', targets],
  ['figures', figures],
  ['budget', budget],
];
const DEEPEST_HEADING = 10;
const NUMERIC = new Set<Column['kind']>(['number', 'measure', 'amount', 'integer']);

/** Which of our tables a sheet is, when a row of it names all columns that the table must have; the source may come from outside. */
export function findOwnTable(sheet: ImportSheet): OwnTable | undefined {
  for (let heading = 0; heading < Math.min(DEEPEST_HEADING, sheet.rows.length); heading += 1) {
    const names = new Set(sheet.rows[heading]?.map(({ text }) => text));
    for (const [name, table] of OWN) {
      const must = table.columns.filter((column) => column.required && column.name !== 'source');
      if (must.every((column) => names.has(column.name))) return { name, table, heading };
    }
  }
  return undefined;
}

export function ownDrafts(
  sheet: ImportSheet,
  { name, table, heading }: OwnTable,
  wanted: Wanted,
  findings: Findings,
): readonly Draft[] {
  const columns = (sheet.rows[heading] ?? []).map(({ text }, column) => {
    const found = table.columns.find((one) => one.name === text);
    if (found === undefined && text !== '')
      findings.note('column-not-read', { sheet: sheet.name, cell: cellName(heading, column) }, { heading: text });
    return found;
  });
  const drafts: Draft[] = [];
  for (let row = heading + 1; row < sheet.rows.length; row += 1) {
    if (sheet.hiddenRows.has(row) || (sheet.rows[row] ?? []).every(({ kind }) => kind === 'blank')) continue;
    const cells = cellsOf(sheet, row, columns, wanted, findings);
    if (cells === undefined) continue;
    drafts.push({ table: name, cells, spot: { sheet: sheet.name, cell: cellName(row, 0) } });
  }
  return drafts;
}

function cellsOf(
  sheet: ImportSheet,
  row: number,
  columns: readonly (Column | undefined)[],
  wanted: Wanted,
  findings: Findings,
): Readonly<Record<string, string>> | undefined {
  const cells: Record<string, string> = {};
  let broken = false;
  for (const [index, column] of columns.entries()) {
    if (column === undefined) continue;
    const cell = cellAt(sheet, row, index);
    const spot = { sheet: sheet.name, cell: cellName(row, index) };
    if (cell.kind === 'blank') {
      if (!column.required || (column.name === 'source' && cell.formula !== true)) continue;
      findings.error('text-missing', spot, { column: column.name, about: column.description });
      broken = true;
      continue;
    }
    const read = readOwn(cell, column, wanted, spot, findings);
    if (read === undefined) broken = true;
    else cells[column.name] = read;
  }
  return broken ? undefined : { source: wanted.source, ...cells };
}

function readOwn(
  cell: SheetCell,
  column: Column,
  { notation }: Wanted,
  spot: Spot,
  findings: Findings,
): string | undefined {
  const seen = cell.seen;
  if (cell.kind === 'error') {
    findings.error('formula-error', spot, { seen });
    return undefined;
  }
  if (cell.kind === 'date') {
    const becomes = dateText(cell, column);
    if (becomes === undefined) findings.error('number-became-date', spot, { seen });
    else findings.repair('text-repaired', spot, { seen, becomes });
    return becomes;
  }
  if (cell.number !== undefined && NUMERIC.has(column.kind)) return cell.number;
  const formats = notation === undefined ? (['id', 'intl'] as const) : [notation];
  const tries = formats.map((one) => readCell(cell.text, column, { notation: one, declared: notation !== undefined }));
  const ambiguous = tries.find((one) => typeof one !== 'string' && one.code === 'number-ambiguous');
  const read = ambiguous ?? tries.find((one) => typeof one === 'string') ?? tries[0];
  if (typeof read === 'string') {
    if (read !== cell.text || cell.seen.trim() !== cell.text)
      findings.repair('text-repaired', spot, { seen, becomes: read });
    return read;
  }
  if (ambiguous !== undefined && read !== undefined)
    findings.error('number-ambiguous', spot, {
      seen,
      thousands: read.values['thousands'] ?? '',
      decimal: read.values['decimal'] ?? '',
    });
  else findings.error('cell-not-allowed', spot, { seen, column: column.name, about: column.description });
  return undefined;
}

/** A date as the column wants it: a month where it asks for a period, since a spreadsheet makes `2024-03` a day. */
function dateText({ day }: SheetCell, { kind }: Column): string | undefined {
  if (day === undefined) return undefined;
  if (kind === 'date' || kind === 'day') return day;
  return kind === 'period' && day.endsWith('-01') ? day.slice(0, 7) : undefined;
}
