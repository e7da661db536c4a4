/** What a schema expects, as a word that the messages know in both languages. */
import type { z } from 'astro/zod';
import {
  areaCode,
  citation,
  citations,
  day,
  id,
  partialDate,
  point,
  regionCode,
  regionFolder,
  search,
  sha256,
  text,
  year,
} from '#schemas/blocks';

export type Schema = z.core.$ZodType;

/** Described copies of a schema share its definition, so that is what they are known by. */
const NAMED = new Map<unknown, string>([
  [id._zod.def, 'id'],
  [text._zod.def, 'text'],
  [partialDate._zod.def, 'partial-date'],
  [day._zod.def, 'day'],
  [sha256._zod.def, 'sha256'],
  [year._zod.def, 'year'],
  [regionCode._zod.def, 'region-code'],
  [regionFolder._zod.def, 'region-folder'],
  [areaCode._zod.def, 'area-code'],
  [citation._zod.def, 'citation'],
  [citations._zod.def, 'citations'],
  [point._zod.def, 'point'],
  [search._zod.def, 'search'],
]);

const BY_TYPE: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'mapping',
  record: 'mapping',
};

interface AnyDef {
  readonly type: string;
  readonly format?: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
}

/** A schema's definition. The library's own type is a union too wide to narrow by path. */
export function definitionOf(schema: Schema): AnyDef {
  return schema._zod.def;
}

/** The schema without `optional`. */
export function required(schema: Schema): Schema {
  const def = definitionOf(schema);
  return def.type === 'optional' && def.innerType !== undefined ? required(def.innerType) : schema;
}

/** What the schema expects: `id`, `year`, `list` …, or `choice` when only listed words are allowed. */
export function expectationOf(schema: Schema | undefined): string {
  if (schema === undefined) return 'choice';
  const inner = required(schema);
  const def = definitionOf(inner);
  if (def.format === 'safeint') return NAMED.get(inner._zod.def) ?? 'integer';
  if (def.format === 'url') return 'url';
  const named = NAMED.get(inner._zod.def) ?? BY_TYPE[def.type];
  if (named !== undefined) return named;
  const open = def.type === 'union' ? def.options?.find((option) => !isChoice(option)) : undefined;
  return open === undefined ? 'choice' : expectationOf(open);
}

/** True when only listed words are allowed. */
export function isChoice(schema: Schema): boolean {
  const def = definitionOf(required(schema));
  return def.type === 'enum' || def.type === 'literal' || (def.type === 'union' && (def.options ?? []).every(isChoice));
}

/** The words a choice allows, also those of a union with a fixed word such as `unknown`. */
export function choicesOf(schema: Schema | undefined): readonly string[] {
  if (schema === undefined) return [];
  const def = definitionOf(required(schema));
  if (def.type === 'enum') return Object.values(def.entries ?? {}).map(String);
  if (def.type === 'literal') return (def.values ?? []).map(String);
  if (def.type === 'union') return (def.options ?? []).flatMap(choicesOf);
  return [];
}

/** The keys a mapping may have. */
export function keysOf(schema: Schema | undefined): readonly string[] {
  if (schema === undefined) return [];
  const def = definitionOf(required(schema));
  if (def.type === 'union') return (def.options ?? []).flatMap(keysOf);
  return Object.keys(def.shape ?? {});
}

/** The schemas of one step down: none, one, or one for each shape of a union that has the step. */
export function within(schema: Schema, step: string | number): readonly Schema[] {
  const def = definitionOf(required(schema));
  if (def.type === 'union') return (def.options ?? []).flatMap((option) => within(option, step));
  const inner = def.type === 'array' ? def.element : def.shape?.[String(step)];
  return inner === undefined ? [] : [inner];
}
