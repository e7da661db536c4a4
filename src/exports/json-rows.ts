/** Rows as JSON: numbers as numbers, `yes` and `no` as true and false; what a row leaves empty is no key. One row a line. */
import type { Lines } from './lines.ts';
import type { Column } from './table.ts';

/**
 * A cell with its key, after a comma; nothing where it is empty. Numbers are written as the decimal they are, so that nothing is
 * rounded on the way.
 */
export function jsonMember(cell: string, { name, type }: Column): string {
  return cell === '' ? '' : `,"${name}":${jsonCell(cell, type)}`;
}

/** A row of its members. */
export function jsonLine(members: readonly string[]): string {
  return `{${members.join('').slice(1)}}`;
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
