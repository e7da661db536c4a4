/** Several tables in one JSON file: whose data it is, then each table as a list of rows, one row a line. */
import { frameWords } from '#language/frame';
import type { Dataset } from '#model/dataset';
import { jsonArray } from './json-rows.ts';
import type { Row, Table } from './table.ts';

export function* tablesJson(
  { site }: Dataset,
  parts: Iterable<{ readonly table: Table; readonly rows: Iterable<Row> }>,
): Generator<string> {
  const about = {
    site: site.name.id,
    publisher: site.publisher?.name,
    edition: site.releaseDate,
    licence: site.licence.data,
    notice: site.publisher === undefined ? frameWords('id').example : undefined,
  };
  for (const [name, value] of Object.entries(about))
    if (value !== undefined) yield `${name === 'site' ? '{' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}`;
  yield ',\n"tables":{';
  let before = '\n';
  for (const { table, rows } of parts) {
    yield `${before}${JSON.stringify(table.name)}:`;
    yield* jsonArray(rows, table.columns);
    before = ',\n';
  }
  yield '}}\n';
}
