/** Which file of the content folder holds what. The one place that knows the folder's layout. */
import { slugOf } from '#model/slug';
import type { CollectionName } from '#schemas/entry';
import { ID_PATTERN } from '#schemas/blocks';
import { COPY_KINDS, COPY_PATTERN } from '#schemas/copy';
import { suggest } from './suggest.ts';

/** What a file is: the collection it belongs to, and its id there. */
export interface Placing {
  readonly collection: CollectionName;
  readonly id: string;
}

/** Why a file or folder has no place here. */
export interface Misplaced {
  readonly code:
    | 'mdx-not-allowed'
    | 'spreadsheet-not-csv'
    | 'copy-kind'
    | 'name-odd'
    | 'region-folder-name'
    | 'file-unknown'
    | 'folder-unknown';
  readonly values: Readonly<Record<string, string>>;
}

/** `*` stands for an id, `@` for `<code>-<slug>` of a region, `@*` for either, `&` for the name of a copy. */
const LAYOUT: Readonly<Record<CollectionName, readonly string[]>> = {
  site: ['site.yaml'],
  sources: ['sources', '*.yaml'],
  copies: ['sources', 'files', '&'],
  indicators: ['indicators', '*.yaml'],
  regions: ['regions', '@', 'region.yaml'],
  plans: ['regions', '@', 'plans', '*', 'plan.yaml'],
  programmes: ['regions', '@', 'plans', '*', 'programmes.csv'],
  clusters: ['regions', '@', 'clusters', '*.yaml'],
  commitments: ['regions', '@', 'commitments', '*.yaml'],
  recommendations: ['regions', '@', 'recommendations', '*.yaml'],
  replies: ['regions', '@', 'replies', '*.yaml'],
  targets: ['regions', '@', 'targets.csv'],
  figures: ['regions', '@', 'figures.csv'],
  budgets: ['regions', '@', 'budget.csv'],
  reports: ['regions', '@', 'report.md'],
  ledgers: ['regions', '@', 'ledger.jsonl'],
  corrections: ['corrections', '*.yaml'],
  networks: ['networks', '*.yaml'],
  networkLedgers: ['networks', '*.ledger.jsonl'],
  withdrawals: ['withdrawals', '*.yaml'],
  boundaries: ['boundaries', '*.topojson'],
  glossary: ['glossary', '*.md'],
  pages: ['pages', '*.md'],
  addresses: ['addresses', '@*.txt'],
};

export const COLLECTIONS = Object.keys(LAYOUT).filter((name): name is CollectionName => name in LAYOUT);

/** Prose in English stands beside the Indonesian file: `report.en.md`. */
const PROSE: readonly CollectionName[] = ['reports', 'glossary', 'pages'];
/** The open part of a file's name. */
const OPEN = /^@?\*(?=\.)/;
const REGION = /^\d{2}(?:\.\d{2})?-[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NAMES: Readonly<Record<string, RegExp>> = { '*': ID_PATTERN, '@': REGION, '&': COPY_PATTERN };

interface Rule {
  readonly collection: CollectionName;
  readonly steps: readonly string[];
  readonly suffix: string;
}

const RULES: readonly Rule[] = COLLECTIONS.flatMap((collection) => {
  const steps = LAYOUT[collection];
  const rule = { collection, steps, suffix: '' };
  if (!PROSE.includes(collection)) return [rule];
  const english = steps.map((step) => step.replace(/\.md$/, '.en.md'));
  return [{ collection, steps: english, suffix: '.en' }, rule];
});

/** Finds the place of a file by its path from the content folder on. */
export function placeFile(path: string): Placing | Misplaced {
  const parts = path.split('/');
  for (const rule of RULES) {
    const ids = matchSteps(rule.steps, parts);
    if (ids !== undefined) return { collection: rule.collection, id: (ids.join('/') || 'site') + rule.suffix };
  }
  return misplacedFile(parts);
}

/** Undefined when a folder belongs here. */
export function placeFolder(path: string): Misplaced | undefined {
  const parts = path.split('/');
  const here = RULES.filter((rule) => rule.steps.length > parts.length);
  if (here.some((rule) => matchSteps(rule.steps.slice(0, parts.length), parts) !== undefined)) return undefined;
  const name = parts.at(-1) ?? '';
  const expected = expectedAt(parts);
  if (expected.includes('@')) return { code: 'region-folder-name', values: { name, suggestion: regionName(name) } };
  if (expected.includes('*')) return oddName(name, '');
  const names = expected.filter((step) => !step.includes('.'));
  return { code: 'folder-unknown', values: { name, suggestion: suggest(name, names), known: names.join(', ') } };
}

/** The file of an entry: the reverse of `placeFile`. */
export function fileOf(collection: CollectionName, id: string): string {
  const english = PROSE.includes(collection) && id.endsWith('.en');
  const ids = (english ? id.slice(0, -3) : id).split('/');
  const steps = LAYOUT[collection].map((step) => {
    if (NAMES[step] !== undefined) return ids.shift() ?? '';
    return OPEN.test(step) ? `${ids.shift() ?? ''}${step.replace(OPEN, '')}` : step;
  });
  const path = steps.join('/');
  return english ? path.replace(/\.md$/, '.en.md') : path;
}

function matchSteps(steps: readonly string[], parts: readonly string[]): string[] | undefined {
  if (steps.length !== parts.length) return undefined;
  const ids: string[] = [];
  for (const [index, step] of steps.entries()) {
    const part = parts[index] ?? '';
    const name = NAMES[step];
    if (name !== undefined) {
      if (!name.test(part)) return undefined;
      ids.push(part);
    } else if (OPEN.test(step)) {
      const ending = step.replace(OPEN, '');
      const stem = part.slice(0, -ending.length);
      const fits = ID_PATTERN.test(stem) || (step.startsWith('@') && REGION.test(stem));
      if (!part.endsWith(ending) || !fits) return undefined;
      ids.push(stem);
    } else if (step !== part) return undefined;
  }
  return ids;
}

/** What may stand in the same folder: names, `*`, `@` or `*.yaml`. */
function expectedAt(parts: readonly string[]): readonly string[] {
  const depth = parts.length - 1;
  const folder = parts.slice(0, depth);
  const rules = RULES.filter((rule) => rule.steps.length > depth && matchSteps(rule.steps.slice(0, depth), folder));
  return [...new Set(rules.map((rule) => rule.steps[depth] ?? ''))];
}

function misplacedFile(parts: readonly string[]): Misplaced {
  const name = parts.at(-1) ?? '';
  if (expectedAt(parts).includes('&')) return misnamedCopy(name);
  if (/\.mdx$/i.test(name)) return { code: 'mdx-not-allowed', values: { name } };
  if (/\.(?:xlsx?|xlsm|ods)$/i.test(name)) return { code: 'spreadsheet-not-csv', values: { name } };
  const expected = expectedAt(parts).filter((step) => step.includes('.'));
  const endings = expected.filter((step) => OPEN.test(step)).map((step) => step.replace(OPEN, ''));
  const open = endings.find((ending) => name.endsWith(ending));
  if (open !== undefined) return oddName(name.slice(0, -open.length), open);
  const [ending] = endings;
  const renamed = ending === undefined ? '' : slugOf(name.replace(/\.[^.]*$/, '')) + ending;
  const known = expected.map((step) => step.replace(OPEN, '<id>')).join(', ');
  const near = suggest(
    name,
    expected.filter((step) => !OPEN.test(step)),
  );
  return { code: 'file-unknown', values: { name, suggestion: near === '' ? renamed : near, known } };
}

function misnamedCopy(name: string): Misplaced {
  const dot = name.lastIndexOf('.');
  const ending = name.slice(dot + 1).toLowerCase();
  if (dot > 0 && COPY_KINDS.some((kind) => kind === ending)) return oddName(name.slice(0, dot), `.${ending}`, name);
  return { code: 'copy-kind', values: { name, known: COPY_KINDS.join(', ') } };
}

function oddName(stem: string, ending: string, name = stem + ending): Misplaced {
  return { code: 'name-odd', values: { name, suggestion: `${slugOf(stem)}${ending}` } };
}

/** `15.04_Batang Hari` → `15.04-batang-hari`, '' when there is no code at the start. */
function regionName(name: string): string {
  const match = /^(\d{2}(?:\.\d{2})?)[^a-z0-9]*([a-z].*)$/i.exec(name);
  const slug = slugOf(match?.[2] ?? '');
  return match?.[1] === undefined || slug === '' ? '' : `${match[1]}-${slug}`;
}
