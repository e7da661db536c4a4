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

/** What a JSON array consists of besides its members, which are written as they come, one a line. */
export interface JsonArray {
  /** Before the next members, which are apart by a comma and a line break. */
  readonly before: () => string;
  readonly end: () => string;
}

export function jsonArray(): JsonArray {
  let isEmpty = true;
  return {
    before: () => {
      const before = isEmpty ? '[\n' : ',\n';
      isEmpty = false;
      return before;
    },
    end: () => (isEmpty ? '[]' : '\n]'),
  };
}

/** The rows of all parts as one array, in pieces. */
export function* jsonRows(parts: Iterable<Pick<Lines, 'json'>>): Generator<string> {
  const { before, end } = jsonArray();
  for (const { json } of parts) {
    const lines = json();
    if (lines !== '') yield `${before()}${lines}`;
  }
  yield end();
}
