/** What the pages of the guide show of an example: the lines that matter, before and after. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examine } from '../../src/examine.ts';
import { wordsOf } from '#language/findings/words';
import type { Finding } from '#model/finding';
import type { Excerpt, ExcerptLine, FindingExample } from '#guide/finding-example';
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
  const changed = [...after.texts].filter(([file, text]) => before.texts.get(file) !== text && isShown(file));
  const files = changed.length > 0 ? changed.map(([file]) => file) : show.map((file) => file.replace('~', REGION));
  const places = [place, ...(other !== undefined && other.file !== place.file ? [other] : [])];
  return {
    wrong: before.findings,
    right: after.findings,
    shown: {
      severity,
      values: needed(code, values),
      wrong: places.map(({ file, line }) =>
        excerpt(
          file,
          before.texts.get(file),
          after.texts.get(file),
          file === place.file ? line : (other?.line ?? line),
        ),
      ),
      right: files.slice(0, 3).map((file) => excerpt(file, after.texts.get(file), before.texts.get(file), undefined)),
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

/** Records that a command writes say nothing to a reader of the example. */
function isShown(file: string): boolean {
  return !file.endsWith('ledger.jsonl');
}

function made(steps: readonly Step[]): { findings: readonly Finding[]; texts: ReadonlyMap<string, string> } {
  const folder = mkdtempSync(join(tmpdir(), 'tilik-example-'));
  try {
    cpSync(GOOD, folder, { recursive: true });
    for (const step of steps) step(folder);
    return { findings: examine(folder).findings, texts: textsIn(folder) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function textsIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), decoded(readFileSync(path))] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Text as it looks to its writer; '' where there is none to be seen. */
function decoded(bytes: Buffer): string {
  if (bytes.includes(0)) return '';
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? bytes.toString('latin1') : text;
}

/** The lines of one text that another does not have, what is marked, and a little around them. */
function excerpt(file: string, text = '', other = '', marked: number | undefined): Excerpt {
  const lines = text.replace(/\n$/, '').split('\n');
  const elsewhere = new Set(other.split('\n'));
  const differ = lines.flatMap((line, index) => (elsewhere.has(line) ? [] : [index + 1]));
  const gap = differ.length > 0 ? differ : [deletionIn(lines, other.split('\n'))];
  const focus = marked === undefined ? gap : [marked, ...differ.filter((number) => number !== marked)];
  const table = file.endsWith('.csv');
  const near = (number: number) => focus.slice(0, MOST).some((one) => Math.abs(one - number) <= (table ? 0 : 1));
  const seen = lines
    .map((line, index) => ({ number: index + 1, text: plain(line) }))
    .filter(({ number }) => near(number) || (table && number === 1))
    .slice(0, MOST);
  const bare = text === '' && lines.length === 1;
  return {
    file,
    lines: bare ? [] : seen.map((line): ExcerptLine => (line.number === marked ? { ...line, marked: true } : line)),
  };
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
