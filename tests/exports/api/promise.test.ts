/** The shape of v1 cannot change silently: what is kept in `schemas/api/v1/` is what was promised. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { apiSchema, apiSchemas } from '#exports/api/json-schemas';
import { brokenPromises } from '#exports/api/promise';
import { FILE_NAMES } from '#exports/api/shapes/files';

const KEPT = 'schemas/api/v1';
const kept = (file: string): unknown => JSON.parse(readFileSync(join(KEPT, `${file}.schema.json`), 'utf8'));
const BREAKS = 'That breaks the promise of v1: keep it as it was, or make v2.';

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every copy of a schema in which one change was made to one field. */
function* withOneChange(schema: unknown, change: (properties: Node, field: string, owner: Node) => boolean) {
  const paths: string[][] = [];
  const walk = (node: unknown, path: string[]): void => {
    if (!isNode(node)) return;
    if (isNode(node['properties'])) paths.push(path);
    for (const [key, inner] of Object.entries(node)) walk(inner, [...path, key]);
  };
  walk(schema, []);
  for (const path of paths) {
    const owner = path.reduce<Node>((node, key) => node[key] as Node, schema as Node);
    for (const field of Object.keys(owner['properties'] as Node)) {
      const copy = structuredClone(schema) as Node;
      const changed = path.reduce<Node>((node, key) => node[key] as Node, copy);
      if (change(changed['properties'] as Node, field, changed)) yield { field, copy };
    }
  }
}

describe('what was promised', () => {
  test('is kept for every file, and for no other', () => {
    expect(readdirSync(KEPT).sort()).toEqual(FILE_NAMES.map((file) => `${file}.schema.json`).sort());
  });

  test.each(FILE_NAMES)('still holds for %s.json', (file) => {
    expect(brokenPromises(`${file}.json`, kept(file), apiSchema(file))).toEqual([]);
  });

  test.each(FILE_NAMES)('is published as it is kept: %s.json', (file) => {
    expect(apiSchemas().get(file)).toBe(readFileSync(join(KEPT, `${file}.schema.json`), 'utf8'));
  });
});

describe('a promise is broken by', () => {
  test.each(FILE_NAMES)('any field that goes away from %s.json', (file) => {
    const changes = [...withOneChange(kept(file), (properties, field) => Reflect.deleteProperty(properties, field))];
    expect(changes.length).toBeGreaterThan(5);
    const silent = changes.filter(({ copy }) => brokenPromises(`${file}.json`, kept(file), copy).length === 0);
    expect(silent.map(({ field }) => field)).toEqual([]);
  });

  test.each(FILE_NAMES)('any field of %s.json that is of another kind', (file) => {
    const changes = [
      ...withOneChange(kept(file), (properties, field) => {
        properties[field] = { type: 'object', properties: {} };
        return true;
      }),
    ];
    const silent = changes.filter(({ copy }) => brokenPromises(`${file}.json`, kept(file), copy).length === 0);
    expect(silent.map(({ field }) => field)).toEqual([]);
  });

  const row = (properties: Node, required: readonly string[] = Object.keys(properties)): Node => ({
    type: 'object',
    properties: { rows: { type: 'array', items: { $ref: '#/$defs/row' } } },
    required: ['rows'],
    $defs: { row: { type: 'object', properties, required } },
  });
  const told = (before: Node, after: Node) => brokenPromises('region.json', before, after);

  test('a field that goes away, told in a sentence that says what to do', () => {
    expect(told(row({ value: { type: 'number' } }), row({}))).toEqual([
      `api/v1/region.json: rows[].value is gone. ${BREAKS}`,
    ]);
  });
  test('a number that becomes text, or can now be null', () => {
    expect(told(row({ value: { type: 'number' } }), row({ value: { type: 'string' } }))).toEqual([
      `api/v1/region.json: rows[].value was number and can now be string. ${BREAKS}`,
    ]);
    expect(told(row({ value: { type: 'number' } }), row({ value: { type: ['number', 'null'] } }))).toEqual([
      `api/v1/region.json: rows[].value was number and can now be null. ${BREAKS}`,
    ]);
  });
  test('a field that can now be left out', () => {
    expect(told(row({ value: { type: 'number' } }), row({ value: { type: 'number' } }, []))).toEqual([
      `api/v1/region.json: rows[].value was always there and can now be left out. ${BREAKS}`,
    ]);
  });
  test('a word that goes from a list of choices', () => {
    const status = (...words: readonly string[]) => row({ status: { type: 'string', enum: words } });
    expect(told(status('final', 'provisional'), status('final'))).toEqual([
      `api/v1/region.json: rows[].status can no longer be provisional. ${BREAKS}`,
    ]);
  });
  test('another number of the version, or another form of a date', () => {
    const of = (form: Node) => row({ field: { type: 'string', ...form } });
    expect(told(of({ const: 'v1' }), of({ const: 'v2' }))).toHaveLength(1);
    expect(told(of({ pattern: '^\\d{4}$' }), of({ pattern: '^\\d{2}$' }))).toHaveLength(1);
  });
});

describe('a promise is not broken by', () => {
  const schema = (properties: Node): Node => ({ type: 'object', properties, required: Object.keys(properties) });
  const before = schema({ status: { type: 'string', enum: ['final'] }, margin: { type: ['number', 'null'] } });

  test('a new field, a new word, a value that is never null any more, another description', () => {
    const after = schema({
      status: { type: 'string', enum: ['final', 'provisional'], description: 'another one' },
      margin: { type: 'number' },
      added: { type: 'string' },
    });
    expect(brokenPromises('region.json', before, after)).toEqual([]);
  });
  test('a part that moved to a definition of its own', () => {
    const after = { ...before, properties: { ...(before['properties'] as Node), margin: { $ref: '#/$defs/margin' } } };
    expect(
      brokenPromises('region.json', before, { ...after, $defs: { margin: { type: ['number', 'null'] } } }),
    ).toEqual([]);
  });
});
