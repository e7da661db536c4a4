import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { jsonSchemas } from '../../src/editing/json-schemas.ts';

const tree = z.record(z.string(), z.unknown());
const settings = z
  .looseObject({ 'yaml.schemas': z.record(z.string(), z.array(z.string())) })
  .parse(JSON.parse(readFileSync('.vscode/settings.json', 'utf8')));
const schemas = new Map([...jsonSchemas()].map(([file, text]) => [file, tree.parse(JSON.parse(text))]));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);

interface Field {
  readonly path: string;
  readonly node: Readonly<Record<string, unknown>>;
}

function fieldsOf(value: unknown, path: string): readonly Field[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one, path));
  if (typeof value !== 'object' || value === null) return [];
  const node = tree.parse(value);
  const properties = Object.entries(tree.parse(node.properties ?? {}));
  return [
    ...properties.flatMap(([name, child]) => [
      { path: `${path}.${name}`, node: tree.parse(child) },
      ...fieldsOf(child, `${path}.${name}`),
    ]),
    ...['items', 'anyOf', 'oneOf'].flatMap((key) => fieldsOf(node[key], path)),
  ];
}
const fields = [...schemas].flatMap(([file, schema]) => fieldsOf(schema, file.replace('.schema.json', '')));

function hasPattern({ pattern, anyOf }: Readonly<Record<string, unknown>>): boolean {
  return pattern !== undefined || (Array.isArray(anyOf) && anyOf.some((one) => hasPattern(tree.parse(one))));
}

describe('schemas for text editors', () => {
  test('every field has a title and a description in Indonesian', () => {
    expect(fields.length).toBeGreaterThan(400);
    const unnamed = fields.filter(({ node }) => typeof node.title !== 'string' || typeof node.description !== 'string');
    expect(unnamed.map(({ path }) => `${path}: name it in src/editing/field-words.ts and describe it`)).toEqual([]);
  });

  test('every field of a certain shape has an example', () => {
    const without = fields.filter(({ node }) => hasPattern(node) && node.examples === undefined);
    // A made-up telephone number might be somebody's.
    expect(without.map(({ path }) => path).filter((path) => !path.endsWith('.whatsapp'))).toEqual([]);
  });

  test('examples keep the schema they explain', () => {
    const wrong = fields.flatMap(({ path, node }) => {
      const valid = ajv.compile(node);
      const examples = Array.isArray(node.examples) ? node.examples : [];
      return examples.filter((one) => !valid(one)).map((one) => `${path}: ${JSON.stringify(one)}`);
    });
    expect(wrong).toEqual([]);
  });

  test('each YAML file of the content belongs to exactly one schema of the settings, and keeps it', () => {
    const files = globSync('content/**/*.yaml').map((file) => file.replaceAll('\\', '/'));
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const named = Object.entries(settings['yaml.schemas']).filter(([, globs]) =>
        globs.some((glob) => matchesGlob(file, glob)),
      );
      expect(named, file).toHaveLength(1);
      const schema = schemas.get((named[0]?.[0] ?? '').replace('./schemas/', ''));
      expect(schema, file).toBeDefined();
      if (schema !== undefined)
        expect([file, ajv.validate(schema, parse(readFileSync(file, 'utf8')))]).toEqual([file, true]);
    }
  });
});
