/** Rows as JSON: numbers as numbers, `yes` and `no` as true and false; what a row leaves empty is no key. One row a line. */
import type { Lines } from './lines.ts';
import type { Column, Row } from './table.ts';

/** Numbers are written as the decimal they are, so that nothing is rounded on the way. */
export function jsonRow(row: Row, columns: readonly Column[]): string {
  let pairs = '';
  for (const [index, { name, type }] of columns.entries()) {
    const cell = row[index] ?? '';
    if (cell === '') continue;
    pairs += `${pairs === '' ? '' : ','}"${name}":${jsonCell(cell, type)}`;
  }
  return `{${pairs}}`;
}

function jsonCell(cell: string, type: Column['type']): string {
  switch (type) {
    case 'number':
    case 'integer':
      return cell;
    case 'yes-no':
      return String(cell === 'yes');
    default:
      return JSON.stringify(cell);
  }
}

/** A JSON array that is written as its members come, one a line: the text that each part adds, and the end. */
export interface JsonArray {
  /** Members apart by a comma and a line break; none where the text is empty. */
  readonly add: (lines: string) => string;
  readonly end: () => string;
}

export function jsonArray(): JsonArray {
  let before = '[\n';
  return {
    add: (lines) => {
      if (lines === '') return '';
      const added = `${before}${lines}`;
      before = ',\n';
      return added;
    },
    end: () => (before === '[\n' ? '[]' : '\n]'),
  };
}

/** The rows of all parts as one array, in pieces. */
export function* jsonRows(parts: Iterable<Pick<Lines, 'json'>>): Generator<string> {
  const { add, end } = jsonArray();
  for (const { json } of parts) yield add(json());
  yield end();
}
