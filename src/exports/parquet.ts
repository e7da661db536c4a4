/** Parquet files. The only place that knows the library. */
import { ByteWriter, parquetWrite, type ColumnSource } from 'hyparquet-writer';
import type { Column, Row } from './table.ts';

type Cell = string | number | boolean | Date | null;
type SchemaElement = NonNullable<Parameters<typeof parquetWrite>[0]['schema']>[number];

/** One typed column for each of the table; an empty cell is null. Numbers are doubles. */
export function parquetBytes(columns: readonly Column[], rows: Iterable<Row>): Uint8Array {
  const cells: Cell[][] = columns.map(() => []);
  for (const row of rows)
    for (const [index, { type }] of columns.entries()) cells[index]?.push(valueOf(row[index] ?? '', type));
  const writer = new ByteWriter();
  const written = parquetWrite({
    writer,
    columnData: columns.map(({ name }, index): ColumnSource => ({ name, data: cells[index] ?? [] })),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(element)],
    createdBy: 'tilik',
  });
  if (written !== undefined) throw new TypeError('the file is not written at once');
  return new Uint8Array(writer.getBuffer());
}

const ELEMENTS = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  day: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  'yes-no': { type: 'BOOLEAN' },
} as const satisfies Readonly<Record<Column['type'], Partial<SchemaElement>>>;

function element({ name, type, required }: Column): SchemaElement {
  return { name, ...ELEMENTS[type], repetition_type: required ? 'REQUIRED' : 'OPTIONAL' };
}

function valueOf(cell: string, type: Column['type']): Cell {
  if (cell === '') return null;
  switch (type) {
    case 'integer':
    case 'number':
      return Number(cell);
    case 'yes-no':
      return cell === 'yes';
    case 'day':
      return new Date(`${cell}T00:00:00Z`);
    default:
      return cell;
  }
}
