/**
 * The promise of v1: a field never goes, never changes its kind, and never becomes null or absent where it was not; a word
 * of a list never goes. New files, fields and words may come. Compares two states of one file's schema.
 */
import { z } from 'astro/zod';

/** As much of a JSON Schema as the files of the API use. */
const schemaShape = z.object({
  $ref: z.string().optional(),
  $defs: z.record(z.string(), z.unknown()).optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  anyOf: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
});

/** One field with all that it can be. */
interface Field {
  /** `string`, `number`, `null`, `array`, … with the form of its text (`string ^\d{4}$`). */
  readonly kinds: ReadonlySet<string>;
  /** The words it can be; empty where any text may stand. */
  readonly words: ReadonlySet<string>;
  readonly always: boolean;
}

/** Every way in which `after` breaks what `before` promised, as sentences; `file` names the file (`region.json`). */
export function brokenPromises(file: string, before: unknown, after: unknown): readonly string[] {
  const now = fieldsOf(after);
  return [...fieldsOf(before)].flatMap(([path, promised]) => {
    const what = wrongWith(promised, now.get(path));
    return what === undefined
      ? []
      : [`api/v1/${file}: ${path} ${what}. That breaks the promise of v1: keep it as it was, or make v2.`];
  });
}

function wrongWith(before: Field, after: Field | undefined): string | undefined {
  if (after === undefined) return 'is gone';
  const kinds = [...after.kinds].filter((kind) => !before.kinds.has(kind));
  if (kinds.length > 0) return `was ${[...before.kinds].join(' or ')} and can now be ${kinds.join(' or ')}`;
  if (before.always && !after.always) return 'was always there and can now be left out';
  const gone = [...before.words].filter((word) => !after.words.has(word));
  if (gone.length > 0) return `can no longer be ${gone.join(' or ')}`;
  return undefined;
}

/** The fields of a schema by their path: `figures[].value`. */
function fieldsOf(schema: unknown): ReadonlyMap<string, Field> {
  const root = schemaShape.parse(schema);
  const fields = new Map<string, Field>();
  const visit = (part: unknown, path: string, always: boolean, met: readonly string[]): void => {
    const kinds = new Set<string>();
    const words = new Set<string>();
    for (const { one, refs } of choicesOf(part, root.$defs ?? {}, met)) {
      for (const kind of [one.type ?? []].flat()) kinds.add(kindOf(kind, one));
      for (const word of one.enum ?? []) words.add(word);
      if (one.items !== undefined) visit(one.items, `${path}[]`, true, refs);
      for (const [name, property] of Object.entries(one.properties ?? {})) {
        const inner = path === '' ? name : `${path}.${name}`;
        visit(property, inner, one.required?.includes(name) === true, refs);
      }
    }
    if (path !== '') fields.set(path, { kinds, words, always });
  };
  visit(root, '', true, []);
  return fields;
}

function kindOf(kind: string, { const: fixed, pattern, format }: z.infer<typeof schemaShape>): string {
  if (kind !== 'string') return kind;
  return ['string', ...(fixed === undefined ? [] : [JSON.stringify(fixed)]), pattern, format]
    .filter((part) => part !== undefined)
    .join(' ');
}

interface Choice {
  readonly one: z.infer<typeof schemaShape>;
  readonly refs: readonly string[];
}

/** What a part can be, with references followed; `met` are those already on the way here. */
function choicesOf(part: unknown, defs: Readonly<Record<string, unknown>>, met: readonly string[]): readonly Choice[] {
  const one = schemaShape.parse(part);
  if (one.anyOf !== undefined) return one.anyOf.flatMap((choice) => choicesOf(choice, defs, met));
  if (one.$ref === undefined) return [{ one, refs: met }];
  const name = one.$ref.replace('#/$defs/', '');
  return met.includes(name) ? [] : choicesOf(defs[name] ?? {}, defs, [...met, name]);
}
