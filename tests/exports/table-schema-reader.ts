/** Holds a CSV file against its Table Schema: names, types, required cells, primary key. Knows nothing of how it was written. */
import { z } from 'astro/zod';

export const schemaShape = z.looseObject({
  fields: z.array(
    z.looseObject({
      name: z.string(),
      type: z.enum(['string', 'integer', 'number', 'date', 'boolean']),
      trueValues: z.array(z.string()).optional(),
      falseValues: z.array(z.string()).optional(),
      constraints: z.looseObject({ required: z.boolean().optional() }).optional(),
    }),
  ),
  missingValues: z.array(z.string()),
  primaryKey: z.array(z.string()),
  foreignKeys: z
    .array(
      z.object({
        fields: z.array(z.string()),
        reference: z.object({ resource: z.string(), fields: z.array(z.string()) }),
      }),
    )
    .optional(),
});
export type ReadSchema = z.infer<typeof schemaShape>;

type Field = ReadSchema['fields'][number];

function isOf(cell: string, { type, trueValues = [], falseValues = [] }: Field): boolean {
  switch (type) {
    case 'integer':
      return /^-?\d+$/.test(cell);
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(cell);
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(cell) && new Date(`${cell}T00:00:00Z`).toISOString().startsWith(cell);
    case 'boolean':
      return [...trueValues, ...falseValues].includes(cell);
    default:
      return true;
  }
}

/** The cells of some columns in one row, as one text; undefined where one of them is empty. */
export function keyOf(row: readonly string[], schema: ReadSchema, columns: readonly string[]): string | undefined {
  const cells = columns.map((name) => row[schema.fields.findIndex((field) => field.name === name)] ?? '');
  return cells.includes('') ? undefined : JSON.stringify(cells);
}

/** Everything in the rows, header first, that the schema does not allow. */
export function breaches([header = [], ...rows]: readonly (readonly string[])[], schema: ReadSchema): string[] {
  const names = schema.fields.map(({ name }) => name);
  if (header.join() !== names.join()) return [`the header is ${header.join()} and not ${names.join()}`];
  const keys = rows.map((row) => keyOf(row, schema, schema.primaryKey));
  return rows.flatMap((row, index) => {
    const line = `row ${String(index + 2)}`;
    const cells = schema.fields.flatMap((field, at) => {
      const cell = row[at] ?? '';
      if (schema.missingValues.includes(cell))
        return field.constraints?.required === true ? [`${line}: ${field.name} is empty`] : [];
      return isOf(cell, field) ? [] : [`${line}: ${field.name} is ${cell}, no ${field.type}`];
    });
    const width = row.length === names.length ? [] : [`${line} has ${String(row.length)} cells`];
    const key = keys[index];
    const twice = key === undefined || keys.indexOf(key) === index ? [] : [`${line} repeats the key ${key}`];
    const open = key === undefined ? [`${line} has no whole key`] : [];
    return [...width, ...cells, ...twice, ...open];
  });
}
