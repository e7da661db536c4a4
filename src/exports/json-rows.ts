/** Rows as JSON: numbers as numbers, `yes` and `no` as true and false; what a row leaves empty is no key. One row a line. */
import type { Column, Row } from './table.ts';

/** Numbers are written as the decimal they are, so that nothing is rounded on the way. */
export function jsonRow(row: Row, columns: readonly Column[]): string {
  const pairs = columns.flatMap(({ name, type }, index) => {
    const cell = row[index] ?? '';
    return cell === '' ? [] : [`${JSON.stringify(name)}:${jsonCell(cell, type)}`];
  });
  return `{${pairs.join(',')}}`;
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

/** The members of a JSON array, one a line, in pieces. */
export function* jsonArray(rows: Iterable<Row>, columns: readonly Column[]): Generator<string> {
  let before = '[\n';
  for (const row of rows) {
    yield `${before}${jsonRow(row, columns)}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}
