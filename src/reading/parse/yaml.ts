/** YAML 1.2 → plain data, with the line and column of every node. Anything doubtful is a finding. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Finding, Place } from '#model/finding';
import { failure, shown } from './report.ts';

/** Uses of an alias (`*name`) that a file may make in all; more is an attack or a mistake. */
const MOST_ALIASES = 20;

export type Path = readonly (string | number)[];

export interface YamlReading {
  /** The data; undefined when there are findings. */
  readonly data?: unknown;
  readonly findings: readonly Finding[];
  /** Where a value, or with `part` 'key' its key, stands; for a path that does not exist the nearest parent. */
  readonly placeOf: (path: Path, part?: 'key' | 'value') => Place;
  /** The value as it is written in the file, '' when there is none. */
  readonly writtenAt: (path: Path) => string;
}

/** Reads one YAML document. `text` may be the front matter of a longer file when its lines keep their numbers. */
export function readYaml(file: string, text: string): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const findings = syntaxFindings(document, text, at);
  const data = findings.length === 0 ? plainData(document, at, findings) : undefined;
  return {
    ...(findings.length === 0 ? { data } : {}),
    findings,
    placeOf: (path, part = 'value') => at(offsetOf(document, path, part)),
    writtenAt: (path) => {
      const node = nodeAt(document, path).value;
      const range = isNode(node) ? node.range : undefined;
      return range ? text.slice(range[0], range[1]) : '';
    },
  };
}

/** One finding a line: the parser says the same thing in several ways. */
function syntaxFindings(document: Document.Parsed, text: string, at: (offset: number) => Place): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<number>();
  for (const error of [...document.errors, ...document.warnings]) {
    const offset =
      error.code === 'MISSING_CHAR' ? (openQuote(document, text, error.pos[0]) ?? error.pos[0]) : error.pos[0];
    const { line } = at(offset);
    if (seen.has(line)) continue;
    seen.add(line);
    findings.push(syntaxFinding(error, document, text, offset, at));
  }
  return findings;
}

function syntaxFinding(
  error: YAMLError,
  document: Document.Parsed,
  text: string,
  offset: number,
  at: (offset: number) => Place,
): Finding {
  const place = at(offset);
  const end = text.indexOf('\n', offset);
  const seen = shown(text.slice(offset, end < 0 ? text.length : end));
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return failure('yaml-tab', place);
    case 'DUPLICATE_KEY': {
      const first = firstOfKey(document, offset);
      const values = { key: first?.key ?? seen };
      return failure('yaml-duplicate-key', place, values, first === undefined ? undefined : at(first.offset));
    }
    case 'MULTIPLE_DOCS':
      return failure('yaml-several-documents', place);
    case 'TAG_RESOLVE_FAILED':
      return failure('yaml-tag', place, { seen });
    default:
      return failure('yaml-syntax', place, { reason: error.code, seen });
  }
}

/** Where the quote opens that is missing at `end`: that is the line an editor must mend. */
function openQuote(document: Document.Parsed, text: string, end: number): number | undefined {
  let open: number | undefined;
  visit(document, {
    Scalar: (_, scalar) => {
      const [start, stop] = scalar.range ?? [];
      if (start === undefined || stop === undefined || stop < end || start > end) return;
      if (text[start] === '"' || text[start] === "'") open = start;
    },
  });
  return open;
}

function firstOfKey(document: Document.Parsed, offset: number): { key: string; offset: number } | undefined {
  let first: { key: string; offset: number } | undefined;
  visit(document, {
    Map: (_, map) => {
      const keys = map.items.map((pair) => pair.key).filter(isScalar);
      const second = keys.find((key) => key.range?.[0] === offset);
      const earlier = keys.find((key) => key !== second && key.value === second?.value);
      if (second === undefined || !earlier?.range) return undefined;
      first = { key: String(earlier.value), offset: earlier.range[0] };
      return visit.BREAK;
    },
  });
  return first;
}

function plainData(document: Document.Parsed, at: (offset: number) => Place, findings: Finding[]): unknown {
  try {
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    if (data === null || data === undefined) findings.push(failure('file-empty', at(0)));
    return data;
  } catch {
    const { alias, unknown } = blamedAlias(document);
    const place = at(alias?.range?.[0] ?? 0);
    if (unknown) findings.push(failure('yaml-alias-unknown', place, { alias: alias?.source ?? '' }));
    else findings.push(failure('yaml-too-many-aliases', place, { limit: String(MOST_ALIASES) }));
    return undefined;
  }
}

/** The alias that names nothing, or else the last one: in a bomb that is the outermost. */
function blamedAlias(document: Document.Parsed) {
  const aliases: { readonly source: string; readonly range?: readonly number[] | null; readonly known: boolean }[] = [];
  visit(document, {
    Alias: (_, alias) => {
      const known = alias.resolve(document) !== undefined;
      aliases.push({ source: alias.source, range: alias.range ?? null, known });
    },
  });
  const unknown = aliases.find((alias) => !alias.known);
  return { alias: unknown ?? aliases.at(-1), unknown: unknown !== undefined };
}

interface Found {
  readonly key?: Node;
  readonly value?: Node;
  /** False when the path leads nowhere and this is the nearest parent. */
  readonly exact: boolean;
}

function nodeAt(document: Document.Parsed, path: Path): Found {
  let found: Found = { ...(document.contents === null ? {} : { value: document.contents }), exact: true };
  for (const step of path) {
    const next = childOf(isAlias(found.value) ? found.value.resolve(document) : found.value, step);
    if (next === undefined) return { ...found, exact: false };
    found = next;
  }
  return found;
}

function childOf(node: Node | undefined, step: string | number): Found | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
    );
    if (pair === undefined) return undefined;
    return {
      ...(isNode(pair.key) ? { key: pair.key } : {}),
      ...(isNode(pair.value) ? { value: pair.value } : {}),
      exact: true,
    };
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return isNode(item) ? { value: item, exact: true } : undefined;
  }
  return undefined;
}

function offsetOf(document: Document.Parsed, path: Path, part: 'key' | 'value'): number {
  const found = nodeAt(document, path);
  const useKey = part === 'key' || !found.exact;
  const node = (useKey ? found.key : found.value) ?? found.value ?? found.key;
  return node?.range?.[0] ?? 0;
}
