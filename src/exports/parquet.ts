/** Parquet files. The only place that knows the library. */
import { ByteWriter, ParquetWriter, type ColumnSource } from 'hyparquet-writer';
import type { Column, Row } from './table.ts';

type Cell = string | number | boolean | Date | null;
type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** Rows that are read at once: few in the first group, so that a reader soon has something to show. */
const FIRST_GROUP = 1000;
const NEXT_GROUPS = 100_000;

/** A Parquet file whose rows come some at a time; of those that are written nothing is kept but their bytes. */
export interface ParquetFile {
  readonly add: (rows: Iterable<Row>) => void;
  readonly close: () => Uint8Array;
}

/** One typed column for each of the table; an empty cell is null. Numbers are doubles. */
export function parquetFile(columns: readonly Column[]): ParquetFile {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(element)],
    createdBy: 'tilik',
  });
  let cells: Cell[][] = columns.map(() => []);
  let [waiting, most] = [0, FIRST_GROUP];
  const writeGroup = (): void => {
    const columnData = columns.map(({ name }, index): ColumnSource => ({ name, data: cells[index] ?? [] }));
    atOnce(file.write({ columnData, rowGroupSize: most }));
    cells = columns.map(() => []);
    [waiting, most] = [0, NEXT_GROUPS];
  };
  return {
    add: (rows) => {
      for (const row of rows) {
        for (const [index, { type }] of columns.entries()) cells[index]?.push(valueOf(row[index] ?? '', type));
        waiting += 1;
        if (waiting === most) writeGroup();
      }
    },
    close: () => {
      if (waiting > 0) writeGroup();
      atOnce(file.finish());
      return new Uint8Array(writer.getBuffer());
    },
  };
}

function atOnce(written: unknown): void {
  if (written !== undefined) throw new TypeError('the file is not written at once');
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
