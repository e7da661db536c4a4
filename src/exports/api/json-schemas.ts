/** JSON Schemas (draft 2020-12) of the files of the API: published beside them, and kept in `schemas/api/v1/`. */
import { z } from 'astro/zod';
import { apiWords } from '#language/api';
import { fieldMeaning } from '#language/api-fields';
import type { Text } from '#model/language';
import { RECORDS } from './shapes/blocks.ts';
import { FILE_NAMES, FILE_SHAPES, type ApiFile } from './shapes/files.ts';

export type Schema = z.core.JSONSchema.BaseSchema;

/**
 * The schema of one file. Open: what comes later may be there. `closed` refuses what is not described, for the tests of
 * what is written here.
 */
export function apiSchema(file: ApiFile, kind: 'open' | 'closed' = 'open'): Schema {
  const schema = z.toJSONSchema(FILE_SHAPES[file], { metadata: RECORDS, io: kind === 'open' ? 'input' : 'output' });
  const definitions = Object.entries(schema.$defs ?? {}).map(
    ([record, one]) => [record, described(one, record)] as const,
  );
  const words: Text = { id: apiWords('id').files[file], en: apiWords('en').files[file] };
  return {
    title: `${file}.json`,
    description: inBoth(words),
    ...described(schema, `${file}.json`),
    ...(definitions.length > 0 && { $defs: Object.fromEntries(definitions) }),
  };
}

/** The schema with the meaning of each field. */
function described(schema: Schema, record: string): Schema {
  if (schema.properties === undefined) return schema;
  const properties = Object.entries(schema.properties).map(([field, property]) => {
    const meaning = { description: inBoth(fieldMeaning(record, field)) };
    return [field, typeof property === 'boolean' ? property : { ...property, ...meaning }] as const;
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

function inBoth({ id, en }: Text): string {
  return en === undefined ? id : `${id} (${en})`;
}

/** The text of each schema by the name of its file. */
export function apiSchemas(): ReadonlyMap<ApiFile, string> {
  return new Map(FILE_NAMES.map((file) => [file, `${JSON.stringify(apiSchema(file), null, 2)}\n`]));
}
