/** A table with the rows that one file has of it. */
import type { Lines } from './lines.ts';
import type { Row, Scope, Table } from './table.ts';

export interface FilledTable {
  readonly table: Table;
  readonly parts: readonly Lines[];
  /** The rows of all parts. */
  readonly rows: readonly Row[];
}

export function filled(table: Table, parts: readonly Lines[]): FilledTable {
  return { table, parts, rows: parts.flatMap(({ rows }) => rows) };
}

/** A table with the rows that a scope has of it. */
export function filledOf(table: Table, scope: Scope): FilledTable {
  return filled(table, [...table.parts(scope)]);
}
