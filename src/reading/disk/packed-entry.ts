/** What was parsed from a file as JSON, and back. The rows of a table are written without naming their columns each time. */
import type { Finding } from '#model/finding';
import type { CollectionName, Entry, Row, TableEntry } from '#schemas/entry';
import type { Parsed } from '../parse/report.ts';

/** A table: the names of the columns that its rows fill, in their order, and rows as line, which of those, and cells. */
interface PackedTable {
  readonly head: Omit<Entry, 'data'>;
  readonly shapes: readonly (readonly string[])[];
  readonly rows: readonly (readonly [number, number, ...string[]])[];
}

export interface Packed {
  readonly findings: readonly Finding[];
  readonly value?: Entry;
  readonly table?: PackedTable;
}

const TABLES: ReadonlySet<CollectionName> = new Set(['programmes', 'targets', 'figures', 'budgets']);

/** Undefined for what JSON would change. */
export function packed(parsed: Parsed<Entry>): Packed | undefined {
  const { findings, value } = parsed;
  if (!isPlain(findings)) return undefined;
  if (value === undefined) return { findings };
  const { data, ...head } = value;
  if (!isTable(value, data)) return isPlain(value) ? { findings, value } : undefined;
  const shapes: (readonly string[])[] = [];
  let shape = -1;
  const rows = data.rows.map(({ line, cells }): readonly [number, number, ...string[]] => {
    const columns = Object.keys(cells);
    const fills = (other: readonly string[] | undefined): boolean =>
      other?.length === columns.length && columns.every((column, index) => column === other[index]);
    // Most rows fill the columns of the one above.
    if (!fills(shapes[shape])) shape = shapes.findIndex(fills);
    if (shape < 0) shape = shapes.push(columns) - 1;
    return [line, shape, ...Object.values(cells)];
  });
  return { findings, table: { head, shapes, rows } };
}

/** The reverse of `packed`. */
export function unpacked({ findings, value, table }: Packed): Parsed<Entry> {
  if (table === undefined) return value === undefined ? { findings } : { value, findings };
  const rows = table.rows.map((written): Row => {
    const columns = table.shapes[written[1]] ?? [];
    const cells: { [column: string]: string } = {};
    for (let index = 0; index < columns.length; index += 1)
      cells[columns[index] ?? ''] = String(written[index + 2] ?? '');
    return { line: written[0], cells };
  });
  return { value: { ...table.head, data: { rows } }, findings };
}

function isTable({ collection }: Entry, data: Entry['data']): data is TableEntry {
  return TABLES.has(collection) && 'rows' in data;
}

/** True for what comes back from JSON exactly as it was. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every(isPlain);
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    !Object.hasOwn(value, '__proto__') &&
    Object.values(value).every(isPlain)
  );
}
