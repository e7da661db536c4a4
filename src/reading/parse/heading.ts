/** The heading of a table: which column stands where, and how its numbers are written. */
import type { Finding, Place } from '#model/finding';
import type { Column, Table } from '#schemas/tables';
import type { NumberFormat } from './cell.ts';
import { type CsvReading, cellPosition } from './csv.ts';
import { failure, shown } from './report.ts';
import { suggest } from './suggest.ts';

/** One column of the file. */
export interface Slot {
  readonly column: Column;
  readonly format: NumberFormat;
}

export interface Heading {
  /** By position in the file; undefined for a column that is not known. */
  readonly slots: readonly (Slot | undefined)[];
  readonly findings: readonly Finding[];
}

const NUMERIC = new Set(['number', 'measure', 'amount', 'integer']);

/**
 * Reads the heading. A column of numbers may declare how they are written, `value:id` (1.250,5) or `value:intl`
 * (1,250.5); then a number such as `1.250` is not ambiguous there.
 */
export function readHeading(file: string, text: string, csv: CsvReading, table: Table): Heading {
  const findings: Finding[] = [];
  const first = new Map<string, Place>();
  const line = csv.records[0]?.line ?? 1;
  const slots = (csv.records[0]?.cells ?? []).map((cell, index): Slot | undefined => {
    const place = { file, ...cellPosition(text, csv.dialect, line, index) };
    const [name = '', declared] = cell.trim().split(':');
    const column = table.columns.find((one) => one.name === name);
    if (column === undefined) {
      findings.push(unknownColumn(cell.trim(), table, place));
      return undefined;
    }
    const earlier = first.get(name);
    if (earlier !== undefined) {
      findings.push(failure('column-duplicate', place, { column: name }, earlier));
      return undefined;
    }
    first.set(name, place);
    if (declared === undefined) return { column, format: { notation: csv.dialect.notation, declared: false } };
    if ((declared === 'id' || declared === 'intl') && NUMERIC.has(column.kind)) {
      return { column, format: { notation: declared, declared: true } };
    }
    findings.push(failure('column-format-unknown', place, { column: name, seen: shown(cell) }));
    return undefined;
  });
  const missing = table.columns.filter((one) => one.required && !first.has(one.name));
  const misspelt = new Set(findings.map((finding) => finding.values['suggestion']));
  for (const column of missing) {
    if (misspelt.has(column.name)) continue;
    const values = { column: column.name, about: column.description };
    findings.push(failure('column-missing', { file, line, column: 1 }, values));
  }
  return { slots, findings };
}

function unknownColumn(name: string, table: Table, place: Place): Finding {
  const names = table.columns.map((one) => one.name);
  if (name === '') return failure('column-unnamed', place);
  return failure('column-unknown', place, {
    column: shown(name),
    suggestion: suggest(name, names),
    known: names.join(', '),
  });
}
