/** Rows of a table, and the same rows as lines of each text format; a format is made when it is first asked for. */
import { csvCell, csvLineOf } from './csv.ts';
import { excelCell } from './excel-csv.ts';
import { jsonLine, jsonMember } from './json-rows.ts';
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

/** How a format writes a cell, and a line of written cells. */
interface Format {
  readonly cell: (text: string, column: Column) => string;
  readonly line: (cells: readonly string[]) => string;
  readonly between: string;
}

const CSV: Format = { cell: csvCell, line: csvLineOf, between: '' };
const EXCEL: Format = { cell: excelCell, line: (cells) => `${cells.join(';')}\n`, between: '' };
const JSON_ROWS: Format = { cell: jsonMember, line: jsonLine, between: ',\n' };

export function linesOf(rows: readonly Row[], columns: readonly Column[]): Lines {
  return {
    rows,
    csv: once(() => written(rows, columns, CSV)),
    excel: once(() => written(rows, columns, EXCEL)),
    json: once(() => written(rows, columns, JSON_ROWS)),
  };
}

/** Most cells say what the one above says, and are written as it was. */
function written(rows: readonly Row[], columns: readonly Column[], { cell, line, between }: Format): string {
  const above: string[] = [];
  const asWritten: string[] = [];
  const lines = rows.map((row) => {
    columns.forEach((column, index) => {
      const text = row[index] ?? '';
      if (above[index] === text) return;
      above[index] = text;
      asWritten[index] = cell(text, column);
    });
    return line(asWritten);
  });
  return lines.join(between);
}

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}
