/** A schema and what is known → the text of a new YAML file, with comments and with places marked that must be filled in. */
import { stringify } from 'yaml';
import { z } from 'astro/zod';
import { choicesOf, definitionOf, required, type Schema } from '#reading/parse/expectation';
import { fieldWords } from '../field-words.ts';

/** What is known, as it will stand in the file; a mapping may be known in part. */
export type Known = { readonly [field: string]: unknown };

/** A field that the editor must fill in, with its line in the text (from 1). */
export interface Gap {
  readonly line: number;
  readonly field: string;
  readonly title: string;
}

export interface Template {
  readonly text: string;
  readonly gaps: readonly Gap[];
}

interface Draft {
  readonly lines: string[];
  readonly gaps: Gap[];
}

const WIDTH = 110;
/** Longer lists of words are left to the guide and to the text editor. */
const MOST_CHOICES = 12;

/**
 * Writes every required field: with its value where known, with `unknown` where the schema has that word, else empty and
 * marked. Optional fields are named in comments. `kind` is the name of the schema, for the titles of fields.
 */
export function writeTemplate(schema: Schema, kind: string, known: Known): Template {
  const draft: Draft = { lines: [], gaps: [] };
  comment(draft, '', `${aboutOf(schema)} Baris bertanda ISI harus diisi. Sesudah itu: npm run check`);
  mapping(draft, schema, kind, known, '', '');
  return { text: `${draft.lines.join('\n')}\n`, gaps: draft.gaps };
}

function mapping(draft: Draft, schema: Schema, parent: string, known: Known, path: string, indent: string): void {
  const later: string[] = [];
  for (const [name, field] of Object.entries(definitionOf(required(schema)).shape ?? {})) {
    const value = known[name];
    if (value !== undefined || definitionOf(field).type !== 'optional')
      one(draft, field, { parent, name, path: path === '' ? name : `${path}.${name}` }, value, indent);
    else later.push(`${name}: ${aboutOf(field)}`);
  }
  if (later.length === 0) return;
  draft.lines.push(`${indent}# Boleh ditambahkan:`);
  for (const line of later) comment(draft, indent, line, '  ');
}

interface Where {
  readonly parent: string;
  readonly name: string;
  readonly path: string;
}

function one(draft: Draft, field: Schema, where: Where, value: unknown, indent: string): void {
  explain(draft, field, indent);
  const { name, path } = where;
  const inner = required(field);
  const { element, shape, options } = definitionOf(inner);
  if (value !== undefined && z.safeParse(field, value).success) {
    for (const line of yamlLines({ [name]: value })) draft.lines.push(indent + line);
    return;
  }
  const part = options === undefined ? shape && inner : meant(options, value);
  if (part !== undefined) {
    draft.lines.push(`${indent}${name}:`);
    mapping(draft, part, name, isKnown(value) ? value : {}, path, `${indent}  `);
  } else if (element !== undefined && definitionOf(element).shape !== undefined && !z.safeParse(inner, []).success) {
    draft.lines.push(`${indent}${name}:`);
    const items: readonly unknown[] = Array.isArray(value) ? value : [{}];
    for (const [index, item] of items.entries())
      listItem(draft, element, name, isKnown(item) ? item : {}, `${path}.${String(index)}`, indent);
  } else if (saysUnknown(field)) draft.lines.push(`${indent}${name}: unknown`);
  else {
    const title = fieldWords(where.parent, name)?.title ?? name;
    draft.lines.push(`${indent}${name}: # ISI: ${title}`);
    draft.gaps.push({ line: draft.lines.length, field: path, title });
  }
}

/** The first line that is no comment gets the dash. */
function listItem(draft: Draft, element: Schema, parent: string, known: Known, path: string, indent: string): void {
  const start = draft.lines.length;
  mapping(draft, element, parent, known, path, `${indent}    `);
  const first = draft.lines.findIndex((line, index) => index >= start && !line.trimStart().startsWith('#'));
  draft.lines[first] = `${indent}  - ${(draft.lines[first] ?? '').trimStart()}`;
}

function isKnown(value: unknown): value is Known {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of several mappings, the one whose fixed word is among what is known; undefined while nobody has chosen. */
function meant(options: readonly Schema[], value: unknown): Schema | undefined {
  if (!isKnown(value)) return undefined;
  return options.find((option) => {
    const fields = Object.entries(definitionOf(option).shape ?? {});
    return fields.some(([name, field]) => choicesOf(field).includes(String(value[name])));
  });
}

/** True where `unknown` is a word of its own, and not just any text. */
function saysUnknown(field: Schema): boolean {
  if (!z.safeParse(field, 'unknown').success) return false;
  return aboutOf(field).includes('unknown') || !z.safeParse(field, 'kata').success;
}

/** What a schema says about itself, also through `optional`. */
export function aboutOf(schema: Schema): string {
  const about = z.globalRegistry.get(schema)?.description;
  if (about !== undefined) return about;
  const inner = required(schema);
  return inner === schema ? '' : aboutOf(inner);
}

function explain(draft: Draft, field: Schema, indent: string): void {
  const about = aboutOf(field);
  const missing = choicesOf(field).filter((choice) => !about.includes(choice));
  const all = choicesOf(field);
  const choices = missing.length > 0 && all.length <= MOST_CHOICES ? ` Pilihan: ${all.join(', ')}.` : '';
  if (about + choices !== '') comment(draft, indent, about + choices);
}

function comment(draft: Draft, indent: string, text: string, hang = ''): void {
  const start = `${indent}# ${hang}`;
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && start.length + line.length + word.length >= WIDTH) {
      draft.lines.push(start + line);
      line = hang;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  draft.lines.push(start + line);
}

/** Short lists of words stand on one line, as editors write them. */
function yamlLines(value: Known): readonly string[] {
  const flow = Object.values(value).every((one) => Array.isArray(one) && one.every((item) => typeof item === 'string'));
  const text = stringify(value, { lineWidth: 0, ...(flow && { flowCollectionPadding: false }) });
  const [name, list] = Object.entries(value)[0] ?? [];
  if (flow && name !== undefined)
    return [
      `${name}: ${stringify(list, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim()}`,
    ];
  return text.trimEnd().split('\n');
}
