/** Several tables in one JSON file: whose data it is, then each table as a list of rows, one row a line. */
import { frameWords } from '#language/frame';
import type { TableName } from '#language/tables';
import type { Dataset } from '#model/dataset';
import { jsonRows } from './json-rows.ts';
import type { Lines } from './lines.ts';
import type { Table } from './table.ts';

export function* tablesJson(
  dataset: Dataset,
  tables: Iterable<{ readonly table: Table; readonly parts: Iterable<Lines> }>,
): Generator<string> {
  yield tablesHead(dataset);
  let before = FIRST_TABLE;
  for (const { table, parts } of tables) {
    yield tableKey(table.name, before);
    yield* jsonRows(parts);
    before = NEXT_TABLE;
  }
  yield TABLES_END;
}

export const FIRST_TABLE = '\n';
export const NEXT_TABLE = ',\n';
export const TABLES_END = '}}\n';

/** Everything before the first table. */
export function tablesHead({ site }: Dataset): string {
  const about = {
    site: site.name.id,
    publisher: site.publisher?.name,
    edition: site.releaseDate,
    licence: site.licence.data,
    notice: site.publisher === undefined ? frameWords('id').example : undefined,
  };
  return `${JSON.stringify(about).slice(0, -1)},\n"tables":{`;
}

/** What stands before the rows of a table; `before` parts it from the one before. */
export function tableKey(name: TableName, before: string): string {
  return `${before}${JSON.stringify(name)}:`;
}
