/** Data of a YAML file against its schema: each complaint of the schema becomes a finding at its line and column. */
import { z } from 'astro/zod';
import type { Finding } from '#model/finding';
import {
  choicesOf,
  definitionOf,
  expectationOf,
  isChoice,
  keysOf,
  required,
  type Schema,
  within,
} from './expectation.ts';
import { failure, type Parsed, shown } from './report.ts';
import type { ReadingCode } from '../codes.ts';
import { suggest } from './suggest.ts';
import type { Path, YamlReading } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Checks what was read. The value is there only when nothing is wrong. */
export function validate<Value>(schema: z.ZodType<Value>, reading: YamlReading): Parsed<Value> {
  if (reading.findings.length > 0) return { findings: reading.findings };
  const result = schema.safeParse(reading.data);
  if (result.success) return { value: result.data, findings: [] };
  const findings = result.error.issues.flatMap((issue) => explain(issue, [schema], [], reading));
  return { findings };
}

/** `roots` are the shapes that what stands at `base` may have, the likeliest first. */
function explain(issue: Issue, roots: readonly Schema[], base: Path, reading: YamlReading): readonly Finding[] {
  const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const path = [...base, ...steps];
  const shapes = steps.reduce((found, step) => found.flatMap((one) => within(one, step)), roots);
  const [schema] = shapes;
  const value = valueAt(reading.data, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, schema, reading));
  const seen = shown(typeof value === 'string' ? value : reading.writtenAt(path));
  const choices = [...new Set(shapes.flatMap(choicesOf))];
  const values = { field: path.join('.'), seen, choices: choices.join(', '), ...expected(shapes) };
  if (value === undefined) {
    return [failure('field-missing', { ...reading.placeOf(path.slice(0, -1)) }, values)];
  }
  const place = reading.placeOf(path);
  if (value === null) return [failure('field-empty', reading.placeOf(path, 'key'), values)];
  if (issue.code === 'invalid_union' && schema !== undefined && typeof value === 'object') {
    const branch = likeliest(issue.errors);
    const options = definitionOf(required(schema)).options ?? [];
    const option = options[branch];
    const inner = issue.errors[branch] ?? [];
    if (option !== undefined && inner.some((one) => one.path.length > 0 || one.code === 'unrecognized_keys')) {
      const others = options.filter((other) => other !== option);
      return inner.flatMap((one) => explain(one, [option, ...others], path, reading));
    }
  }
  const suggestion = typeof value === 'string' ? suggest(value, choices) : '';
  return [failure(codeOf(issue, schema, value), place, { ...values, suggestion })];
}

function unknownKey(key: string, path: Path, schema: Schema | undefined, reading: YamlReading): Finding {
  const keys = keysOf(schema === undefined ? undefined : meant(schema, valueAt(reading.data, path)));
  const values = { key, suggestion: suggest(key, keys), known: keys.join(', ') };
  return failure('key-unknown', reading.placeOf([...path, key], 'key'), values);
}

/** Of several shapes that a fixed word tells apart, the one whose word is there. */
function meant(schema: Schema, value: unknown): Schema {
  const { type, options = [] } = definitionOf(required(schema));
  if (type !== 'union' || typeof value !== 'object' || value === null) return schema;
  const fits = (option: Schema): boolean =>
    Object.entries(definitionOf(option).shape ?? {}).some(
      ([key, part]) => isChoice(part) && choicesOf(part).includes(String(Reflect.get(value, key))),
    );
  return options.find(fits) ?? schema;
}

function codeOf(issue: Issue, schema: Schema | undefined, value: unknown): ReadingCode {
  const expectation = expectationOf(schema);
  if (expectsText(schema) && (typeof value === 'number' || typeof value === 'boolean')) return 'code-unquoted';
  if (expectation === 'choice' && typeof value === 'string') return 'value-not-allowed';
  if (issue.code === 'too_small' && Array.isArray(value)) return 'list-too-short';
  if (issue.code === 'too_big' && typeof value === 'string') return 'text-too-long';
  if (issue.code === 'invalid_type' && expectation !== 'integer') return 'value-wrong-type';
  return 'value-malformed';
}

/** True where only text can stand, so that a number there is text that lost its quotes. */
function expectsText(schema: Schema | undefined): boolean {
  return ['id', 'text', 'string', 'region-code', 'area-code', 'citation', 'url', 'sha256'].includes(
    expectationOf(schema),
  );
}

/** What the likeliest shape expects. Where each of several words has its own description, none of them is the field's. */
function expected(shapes: readonly Schema[]): Readonly<Record<string, string>> {
  const [schema] = shapes;
  const about = schema === undefined || (isChoice(schema) && shapes.length > 1) ? undefined : describe(schema);
  return {
    expected: expectationOf(schema),
    ...(about === undefined ? {} : { about }),
  };
}

function describe(schema: Schema): string | undefined {
  return (z.globalRegistry.get(schema) ?? z.globalRegistry.get(required(schema)))?.description;
}

/** Of the shapes a value may have, the one it was most likely meant to be. */
function likeliest(branches: readonly (readonly Issue[])[]): number {
  const penalty = (issues: readonly Issue[]): number =>
    issues.reduce((sum, issue) => {
      if (issue.code === 'invalid_type' && issue.path.length === 0) return sum + 1000;
      if (issue.code === 'invalid_value') return sum + 100;
      return sum + 1;
    }, 0);
  const scores = branches.map(penalty);
  return scores.indexOf(Math.min(...scores));
}

function valueAt(data: unknown, path: Path): unknown {
  let value: unknown = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
