/** Table Schema (Data Package v2): what each column of a table is, and how tables refer to each other. */
import { meaningOf } from '#language/table-columns';
import type { TableName } from '#language/tables';
import type { Column, ForeignKey } from './table.ts';

const TYPES = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  day: 'date',
  'yes-no': 'boolean',
} as const satisfies Readonly<Record<Column['type'], string>>;

interface Field {
  readonly name: string;
  readonly type: (typeof TYPES)[Column['type']];
  readonly description: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: { readonly required: true };
}

export interface TableSchema {
  readonly $schema: string;
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

interface Described {
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** `meaning`: what a column says, in both languages. */
export function tableSchema(
  { columns, primaryKey, foreignKeys = [] }: Described,
  meaning: (column: string) => { readonly id: string; readonly en: string },
): TableSchema {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(({ name, type, required }) => ({
      name,
      type: TYPES[type],
      description: bothLanguages(meaning(name)),
      ...(type === 'yes-no' && { trueValues: ['yes'], falseValues: ['no'] }),
      ...(required && { constraints: { required: true } }),
    })),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map(({ fields, table, to }) => ({ fields, reference: { resource: table, fields: to } })),
    }),
  };
}

/** The meanings of a table's columns. */
export function meaningIn(table: TableName): (column: string) => { readonly id: string; readonly en: string } {
  return (column) => meaningOf(table, column);
}

/** Indonesian first, English after a slash. */
export function bothLanguages({ id, en }: { readonly id: string; readonly en: string }): string {
  return `${id} / ${en}`;
}
