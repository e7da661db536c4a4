/** JSON Schemas (draft 2020-12) of what editors write in YAML, for completion and hover in text editors. */
import { z } from 'astro/zod';
import { cluster } from '#schemas/cluster';
import { commitment } from '#schemas/commitment';
import { correction } from '#schemas/correction';
import { indicator } from '#schemas/indicator';
import { network } from '#schemas/network';
import { plan } from '#schemas/plan';
import { page, report, term } from '#schemas/prose';
import { recommendation } from '#schemas/recommendation';
import { region } from '#schemas/region';
import { reply } from '#schemas/reply';
import { site } from '#schemas/site';
import { source } from '#schemas/source';
import { withdrawal } from '#schemas/withdrawal';
import { definitionOf, required, type Schema } from '#reading/parse/expectation';
import { fieldWords } from './field-words.ts';

const SCHEMAS = {
  cluster,
  commitment,
  correction,
  indicator,
  network,
  page,
  plan,
  recommendation,
  region,
  reply,
  report,
  site,
  source,
  term,
  withdrawal,
} as const;

/** A JSON Schema as a tree, as far as it is read here. */
interface Node {
  title?: string;
  description?: string;
  examples?: readonly unknown[];
  pattern?: string;
  /** What the YAML language server says instead of quoting the pattern. */
  patternErrorMessage?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
}

/** The schema files by name; `page`, `report` and `term` describe the front matter of Markdown files. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const made: Node = z.toJSONSchema(schema, { io: 'input' }) as Node;
      nameFields(made, schema, name, undefined);
      return [`${name}.schema.json`, `${JSON.stringify(made, null, 2)}\n`];
    }),
  );
}

/** Gives every field below its title, the examples that its schema accepts, and words for a value of the wrong shape. */
function nameFields(node: Node, schema: Schema, parent: string, description: string | undefined): void {
  const { shape = {}, element, options = [] } = definitionOf(required(schema));
  const about = node.description ?? description;
  if (node.pattern !== undefined && about !== undefined) node.patternErrorMessage = about;
  const place = 'id' in shape && 'en' in shape ? 'two-languages' : parent;
  for (const [name, field] of Object.entries(shape)) {
    const child = node.properties?.[name];
    if (child === undefined) continue;
    const words = fieldWords(place, name);
    if (words !== undefined) child.title = words.title;
    const examples = words?.examples?.filter((example) => z.safeParse(field, example).success) ?? [];
    if (examples.length > 0) child.examples = examples;
    nameFields(child, field, name, undefined);
  }
  if (element !== undefined && node.items !== undefined) nameFields(node.items, element, parent, about);
  for (const [index, option] of options.entries()) {
    const child = (node.anyOf ?? node.oneOf)?.[index];
    if (child !== undefined) nameFields(child, option, parent, about);
  }
}
