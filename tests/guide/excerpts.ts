/** What the pages of the guide show of an example: the lines that matter, before and after. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examine } from '../../src/examine.ts';
import { wordsOf } from '#language/findings/words';
import type { Finding } from '#model/finding';
import type { Excerpt, ExcerptLine, FindingExample, WithoutLines } from '#guide/finding-example';
import { GOOD } from '../reading/folder.ts';
import type { Example } from './finding-examples.ts';
import type { Step } from './steps.ts';

const REGION = 'regions/15.04-batanghari';
/** As many lines as are read at a glance, and as wide. */
const MOST = 9;
const WIDEST = 220;

export interface Tried {
  readonly wrong: readonly Finding[];
  readonly right: readonly Finding[];
  readonly shown: FindingExample | undefined;
}

/** Makes both contents, examines them, and takes the excerpts. */
export function tryExample(code: string, { wrong, right, show = [] }: Example): Tried {
  const before = made(wrong);
  const after = made(right === undefined ? [] : [...wrong, ...right]);
  const [finding] = before.findings.filter((one) => one.code === code);
  if (finding === undefined) return { wrong: before.findings, right: after.findings, shown: undefined };
  const { severity, values, place, other } = finding;
  const differ = [...new Set([...before.texts.keys(), ...after.texts.keys()])]
    .filter((file) => before.texts.get(file) !== after.texts.get(file))
    .toSorted();
  const chosen = differ.filter((file) => !file.endsWith('ledger.jsonl'));
  const files = [...(chosen.length > 0 ? chosen : differ), ...show.map((file) => file.replace('~', REGION))];
  const beside = other !== undefined && other.file === place.file ? other.line : undefined;
  const places = [place, ...(other !== undefined && beside === undefined ? [other] : [])];
  return {
    wrong: before.findings,
    right: after.findings,
    shown: {
      severity,
      values: needed(code, values),
      wrong: places.map(({ file, line }) => excerpt(file, before, after, { marked: line, beside })),
      right: [...new Set(files)].slice(0, 4).map((file) => excerpt(file, after, before, { beside })),
    },
  };
}

/** The values without which the words would be others, so that a longer list of known names changes no example. */
function needed(code: string, values: Finding['values']): Finding['values'] {
  const words = (some: Finding['values']) =>
    JSON.stringify(['id', 'en'].map((language) => wordsOf({ code, values: some }, language === 'id' ? 'id' : 'en')));
  const all = words(values);
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name]) => words(Object.fromEntries(Object.entries(values).filter(([other]) => other !== name))) !== all,
    ),
  );
}

interface Content {
  readonly findings: readonly Finding[];
  /** Each file as its writer sees it; '' where it is empty, undefined text where it is none. */
  readonly texts: ReadonlyMap<string, string | undefined>;
}

function made(steps: readonly Step[]): Content {
  const folder = mkdtempSync(join(tmpdir(), 'tilik-example-'));
  try {
    cpSync(GOOD, folder, { recursive: true });
    for (const step of steps) step(folder);
    return { findings: examine(folder).findings, texts: textsIn(folder) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function textsIn(folder: string): Content['texts'] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const text = entry.isFile() ? decoded(readFileSync(path)) : undefined;
        return [path.slice(folder.length + 1).replaceAll('\\', '/'), text] as const;
      }),
  );
}

/** Text as it looks to its writer; undefined where there is none to be seen. */
function decoded(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? bytes.toString('latin1') : text;
}

/** Why nothing of a file can be shown; undefined where something can. */
function withoutLines(file: string, { texts }: Content): WithoutLines | undefined {
  if (!texts.has(file)) return [...texts.keys()].some((one) => one.startsWith(`${file}/`)) ? 'folder' : 'absent';
  const text = texts.get(file);
  return text === undefined ? 'no-text' : text === '' ? 'empty' : undefined;
}

/** The lines of one text that another does not have, what is marked, and a little around them. */
function excerpt(
  file: string,
  content: Content,
  { texts: others }: Content,
  { marked, beside }: { readonly marked?: number; readonly beside: number | undefined },
): Excerpt {
  const without = withoutLines(file, content);
  if (without !== undefined) return { file, lines: [], without };
  const lines = (content.texts.get(file) ?? '').replace(/\n$/, '').split('\n');
  const other = (others.get(file) ?? '').split('\n');
  const elsewhere = new Set(other);
  const differ = lines.flatMap((line, index) => (elsewhere.has(line) ? [] : [index + 1]));
  const gap = differ.length > 0 ? differ : [beside ?? deletionIn(lines, other)];
  const first = [marked, beside].filter((line) => line !== undefined);
  const focus = marked === undefined ? gap : [...first, ...differ.filter((number) => !first.includes(number))];
  const table = file.endsWith('.csv');
  const near = (number: number) => focus.slice(0, MOST).some((one) => Math.abs(one - number) <= (table ? 0 : 1));
  const seen = lines
    .map((line, index) => ({ number: index + 1, text: plain(line) }))
    .filter(({ number }) => near(number) || (table && number === 1))
    .slice(0, MOST);
  return { file, lines: seen.map((line): ExcerptLine => (line.number === marked ? { ...line, marked: true } : line)) };
}

/** Where something was taken out: the line that now stands there. */
function deletionIn(lines: readonly string[], before: readonly string[]): number {
  const at = lines.findIndex((line, index) => line !== before[index]);
  return Math.max(1, Math.min(at < 0 ? lines.length : at + 1, lines.length));
}

/** A line as it may stand on a page: identity numbers and invisible characters are shown by what they are. */
function plain(line: string): string {
  const seen = line
    .replaceAll(/\b(\d{2})[\d-]{12,17}(\d{2})\b/g, (all, first: string, last: string) =>
      all.replaceAll('-', '').length === 16 ? `${first}${'*'.repeat(12)}${last}` : all,
    )
    .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, (one) => `⟨U+${hex(one)}⟩`);
  return seen.length > WIDEST ? `${seen.slice(0, WIDEST)} …` : seen;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
