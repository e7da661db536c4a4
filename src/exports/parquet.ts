/** Parquet files. The only place that knows the library. */
import { deserialize, serialize } from 'node:v8';
import { ByteWriter, ParquetWriter, type ColumnSource } from 'hyparquet-writer';
import type { Column, Row } from './table.ts';

type Cell = string | number | boolean | Date | null;
type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];
type RowGroup = ParquetWriter['row_groups'][number];

/** A Parquet file begins with this, its groups follow each other, and `parquetEnd` is behind them. */
export const PARQUET_START = 'PAR1';

/** Rows that a reader takes at once. A group has the same bytes wherever it stands in a file. */
export interface ParquetGroup {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the end of the file tells of it, for `parquetEnd` alone. */
  readonly about: string;
}

/** One typed column for each of the table; an empty cell is null. Numbers are doubles. */
export function parquetGroup(columns: readonly Column[], rows: readonly Row[]): ParquetGroup {
  const file = begun(columns);
  const columnData = columns.map(({ name, type }, index): ColumnSource => ({
    name,
    data: rows.map((row) => valueOf(row[index] ?? '', type)),
    // It would stand at the end of the file, and a group is read at once.
    offsetIndex: false,
  }));
  atOnce(file.write({ columnData, rowGroupSize: rows.length }));
  return { bytes: behindStart(file), about: serialize(file.row_groups[0]).toString('base64') };
}

/** `groups`: all of the file in their order, each with its length. */
export function parquetEnd(
  columns: readonly Column[],
  groups: readonly { readonly bytes: number; readonly about: string }[],
): Uint8Array<ArrayBuffer> {
  const file = begun(columns);
  let at = 0;
  for (const { bytes, about } of groups) {
    // What `parquetGroup` has written.
    const group = deserialize(Buffer.from(about, 'base64')) as RowGroup;
    file.row_groups.push(moved(group, BigInt(at)));
    file.num_rows += group.num_rows;
    at += bytes;
  }
  atOnce(file.finish());
  return behindStart(file);
}

function begun(columns: readonly Column[]): ParquetWriter {
  return new ParquetWriter({
    writer: new ByteWriter(),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(element)],
    createdBy: 'tilik',
  });
}

function behindStart({ writer }: ParquetWriter): Uint8Array<ArrayBuffer> {
  return new Uint8Array(writer.getBuffer().slice(PARQUET_START.length));
}

/** A group that stands further behind. */
function moved({ columns, ...group }: RowGroup, by: bigint): RowGroup {
  return {
    ...group,
    columns: columns.map(({ file_offset, meta_data, ...column }) => ({
      ...column,
      file_offset: file_offset + by,
      ...(meta_data !== undefined && {
        meta_data: {
          ...meta_data,
          data_page_offset: meta_data.data_page_offset + by,
          ...(meta_data.dictionary_page_offset !== undefined && {
            dictionary_page_offset: meta_data.dictionary_page_offset + by,
          }),
        },
      }),
    })),
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
