/** Rows of a table, and the same rows as lines of each text format; a format is made when it is first asked for. */
import { csvLine } from './csv.ts';
import { excelLine } from './excel-csv.ts';
import { jsonRow } from './json-rows.ts';
import type { Column, Row } from './table.ts';

export interface Lines {
  readonly rows: readonly Row[];
  /** Lines of a CSV file, each ended. */
  readonly csv: () => string;
  /** Lines of its twin for spreadsheets. */
  readonly excel: () => string;
  /** Members of a JSON array, apart by a comma and a line break. */
  readonly json: () => string;
}

export function linesOf(rows: readonly Row[], columns: readonly Column[]): Lines {
  return {
    rows,
    csv: once(() => rows.map(csvLine).join('')),
    excel: once(() => rows.map((row) => excelLine(row, columns)).join('')),
    json: once(() => rows.map((row) => jsonRow(row, columns)).join(',\n')),
  };
}

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}
