/** A data package as its readers find it: checked against the profile, its tables against their schemas and each other. */
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'astro/zod';
import { DATA_PACKAGE_PROFILE } from './data-package-profile.ts';
import { readCsv } from './small-csv-reader.ts';
import { breaches, keyOf, schemaShape } from './table-schema-reader.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
addFormats(ajv);
const valid = ajv.compile(DATA_PACKAGE_PROFILE);

const descriptorShape = z.looseObject({
  resources: z.array(
    z.looseObject({
      name: z.string(),
      path: z.string(),
      bytes: z.number(),
      hash: z.string(),
      schema: schemaShape.optional(),
    }),
  ),
});
export type Descriptor = z.infer<typeof descriptorShape>;

export function readDescriptor(text: string): { readonly descriptor: Descriptor; readonly faults: readonly string[] } {
  const read: unknown = JSON.parse(text);
  const faults = valid(read)
    ? []
    : (valid.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
  return { descriptor: descriptorShape.parse(read), faults };
}

/** Every fault of the files: size, hash, cells, keys, references to rows that are not there. */
export function faultsOf({ resources }: Descriptor, fileOf: (path: string) => Uint8Array): string[] {
  const tables = new Map(
    resources.flatMap(({ name, path, schema }) =>
      schema === undefined ? [] : [[name, { schema, rows: readCsv(new TextDecoder().decode(fileOf(path))) }] as const],
    ),
  );
  const names = resources.map(({ name }) => name);
  return [
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two resources are called ${name}`),
    ...resources.flatMap(({ path, bytes, hash }) => {
      const file = fileOf(path);
      const right = `sha256:${createHash('sha256').update(file).digest('hex')}`;
      return [...(file.length === bytes ? [] : [`${path}: size`]), ...(right === hash ? [] : [`${path}: hash`])];
    }),
    ...[...tables].flatMap(([name, { schema, rows }]) => [
      ...breaches(rows, schema).map((breach) => `${name}: ${breach}`),
      ...(schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
        const goal = tables.get(reference.resource);
        if (goal === undefined) return [`${name} refers to ${reference.resource}, which is not there`];
        const known = new Set(goal.rows.slice(1).map((row) => keyOf(row, goal.schema, reference.fields)));
        return rows.slice(1).flatMap((row) => {
          const key = keyOf(row, schema, fields);
          return key === undefined || known.has(key) ? [] : [`${name}: ${key} is not in ${reference.resource}`];
        });
      }),
    ]),
  ];
}
