import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { PARQUET_START, parquetEnd, parquetGroup } from '#exports/parquet';
import type { Column, Row } from '#exports/table';

const COLUMNS: readonly Column[] = [
  { name: 'teks', type: 'text', required: true },
  { name: 'catatan', type: 'text', required: false },
  { name: 'nilai', type: 'number', required: false },
  { name: 'banyak', type: 'integer', required: false },
  { name: 'hari', type: 'day', required: false },
  { name: 'ya', type: 'yes-no', required: true },
];
const maybe = (some: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), some);
const letters = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).filter((text) => text.isWellFormed());
const row: fc.Arbitrary<Row> = fc.tuple(
  letters,
  maybe(fc.constantFrom('sama', 'lagi')),
  maybe(fc.integer({ min: -99_999, max: 99_999 }).map((value) => String(value / 100))),
  maybe(fc.integer({ min: -1000, max: 1000 }).map(String)),
  maybe(fc.constantFrom('2026-11-23', '1945-08-17')),
  fc.constantFrom('yes', 'no'),
);
const groups = fc.array(fc.array(row, { minLength: 1, maxLength: 40 }), { maxLength: 5 });

const fileOf = (made: readonly ReturnType<typeof parquetGroup>[]): Buffer =>
  Buffer.concat([
    Buffer.from(PARQUET_START),
    ...made.map(({ bytes }) => bytes),
    parquetEnd(
      COLUMNS,
      made.map(({ bytes, about }) => ({ bytes: bytes.length, about })),
    ),
  ]);

test('groups of rows are read back in their order, each by itself too', async () => {
  await fc.assert(
    fc.asyncProperty(groups, async (all) => {
      const file = new Uint8Array(fileOf(all.map((rows) => parquetGroup(COLUMNS, rows)))).buffer;
      expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual(
        all.map(({ length }) => length),
      );
      const read = await parquetReadObjects({ file });
      const said = read.map((one) => COLUMNS.map(({ name, type }) => cell(one[name], type)));
      expect(said).toEqual(all.flat());
      const [, second] = all;
      if (second === undefined) return;
      const rowStart = all[0]?.length ?? 0;
      const some = await parquetReadObjects({ file, rowStart, rowEnd: rowStart + second.length });
      expect(some.map(({ teks }) => String(teks))).toEqual(second.map(([teks]) => teks));
    }),
    { numRuns: 60 },
  );
});

test('a group has the same bytes whatever was made before', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const inOrder = all.map((rows) => parquetGroup(COLUMNS, rows));
      const fromBehind = all.toReversed().map((rows) => parquetGroup(COLUMNS, rows));
      expect(fileOf(fromBehind.toReversed()).equals(fileOf(inOrder))).toBe(true);
    }),
    { numRuns: 20 },
  );
});

function cell(value: unknown, type: Column['type']): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (type === 'yes-no') return value === true ? 'yes' : 'no';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
