/** The fields of the API as tables for readers: one of each file, then one of each kind of object. */
import { apiWords, type ApiWords } from '#language/api';
import { fieldMeaning } from '#language/api-fields';
import type { Language } from '#model/language';
import { apiSchema, type Schema } from './json-schemas.ts';
import { envelope } from './shapes/blocks.ts';
import { FILE_NAMES } from './shapes/files.ts';

export interface FieldTable {
  /** `region.json`, or the name of an object: `figure`. */
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly type: string; readonly meaning: string }[];
}

/** What every file begins with stands first and is not said again. */
export function fieldTables(language: Language): readonly FieldTable[] {
  const words = apiWords(language);
  const files = FILE_NAMES.map((file) => ({ name: `${file}.json`, schema: apiSchema(file) }));
  const objects = new Map(files.flatMap(({ schema }) => Object.entries(schema.$defs ?? {})));
  const table = (name: string, schema: Schema, keep: (field: string) => boolean): FieldTable => ({
    name,
    fields: Object.entries(schema.properties ?? {})
      .filter(([field]) => keep(field))
      .map(([field, property]) => ({
        name: field,
        type: typeof property === 'boolean' ? '' : typeOf(property, words),
        meaning: fieldMeaning(name, field)[language],
      })),
  });
  const [first] = files;
  return [
    ...(first === undefined ? [] : [{ ...table(first.name, first.schema, (field) => field in envelope), name: '' }]),
    ...files.map(({ name, schema }) => table(name, schema, (field) => !(field in envelope))),
    ...[...objects].map(([name, schema]) => table(name, schema, () => true)),
  ];
}

function typeOf(schema: Schema, words: ApiWords): string {
  const kinds = kindsOf(schema, words);
  return (
    [...new Set(kinds.filter((kind) => kind !== 'null'))].join(', ') +
    (kinds.includes('null') ? `, ${words.nullable}` : '')
  );
}

function kindsOf(schema: Schema, words: ApiWords): readonly string[] {
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap((one) => kindsOf(one, words));
  if (schema.$ref !== undefined) return [words.record(schema.$ref.replace('#/$defs/', ''))];
  if (schema.enum !== undefined) return [`${words.types.string}: ${schema.enum.join(' | ')}`];
  if (schema.type === 'array') return [words.listOf(typeOfItems(schema, words))];
  const kinds: readonly string[] = [schema.type ?? []].flat();
  return kinds
    .map((kind) => TYPES.find((one) => one === kind))
    .map((kind) => (kind === undefined ? 'null' : words.types[kind]));
}

const TYPES = ['string', 'number', 'integer', 'boolean', 'object'] as const;

function typeOfItems({ items }: Schema, words: ApiWords): string {
  return items === undefined || typeof items === 'boolean' || Array.isArray(items) ? '' : typeOf(items, words);
}
