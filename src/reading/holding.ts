/** Which entries are held back from the published site: the one place that keeps drafts and embargoed entries out. */
import { isDay } from '#model/date';
import type { Finding } from '#model/finding';
import type { CollectionName, Entries, Entry } from '#schemas/entry';
import { COLLECTIONS } from './parse/placing.ts';
import { failure } from './parse/report.ts';

/** Why something is held back, and by the mark in which file: its own, or that of the record it belongs to. */
export interface Hold {
  readonly by: string;
  /** The day that an embargo lasts until; undefined for a draft. */
  readonly until?: string;
}

export interface Holding {
  /** What is held back, by file. */
  readonly files: ReadonlyMap<string, Hold>;
  /** The table that holds a programme of a plan that is held back, by region folder and id: `15.04-batanghari/gizi`. */
  readonly programmes: ReadonlyMap<string, string>;
}

export interface Withheld {
  /** What may be published. */
  readonly entries: Entries;
  readonly holding: Holding;
  readonly findings: readonly Finding[];
}

export const NOTHING_HELD: Holding = { files: new Map(), programmes: new Map() };

/**
 * Sorts out drafts, and what is embargoed beyond the release date of `site.yaml`; nothing looks at the clock. With a region goes
 * its folder, with a plan its programmes, with an Indonesian text its English twin, with a source its copy; of a table the
 * rows of an indicator or plan that is held back.
 */
export function withhold(entries: Entries): Withheld {
  const release = entries.site[0]?.data.release_date ?? '';
  const marks = new Map<string, Hold>();
  const findings: Finding[] = [];
  for (const { file, data } of allOf(entries)) {
    const { draft, embargo } = marksOf(data);
    if (embargo !== undefined && !isDay(embargo))
      findings.push(failure('day-malformed', { file, line: 1, field: 'embargo' }, { seen: embargo }));
    if (draft) marks.set(file, { by: file });
    else if (embargo !== undefined && embargo > release) marks.set(file, { by: file, until: embargo });
  }
  if (marks.size === 0) return { entries, holding: NOTHING_HELD, findings };

  const files = new Map(marks);
  for (const { file } of allOf(entries)) {
    const hold = ownersOf(file).flatMap((owner) => marks.get(owner) ?? [])[0];
    if (hold !== undefined && !files.has(file)) files.set(file, hold);
  }
  for (const { id, file } of entries.copies) {
    const holds = entries.sources.filter(({ data }) => data.copy === id).map((source) => files.get(source.file));
    if (holds[0] !== undefined && !holds.includes(undefined)) files.set(file, holds[0]);
  }
  const programmes = entries.programmes
    .filter(({ file }) => files.has(file))
    .flatMap(({ file, data }) =>
      data.rows.map(({ cells }) => [`${folderOf(file)}/${cells['id'] ?? ''}`, file] as const),
    );
  return {
    entries: without(entries, files),
    holding: { files, programmes: new Map(programmes) },
    findings: [
      ...findings,
      ...[...entries.ledgers, ...entries.networkLedgers].flatMap((ledger) => publishedBefore(ledger, files)),
    ],
  };
}

function allOf(entries: Entries): readonly Entry[] {
  return COLLECTIONS.flatMap<Entry>((name) => entries[name]);
}

/** What an entry says of itself. */
function marksOf(data: Entry['data']): { readonly draft: boolean; readonly embargo: string | undefined } {
  const fields: unknown = 'frontMatter' in data ? data.frontMatter : data;
  if (typeof fields !== 'object' || fields === null) return { draft: false, embargo: undefined };
  return {
    draft: 'draft' in fields && fields.draft === true,
    embargo: 'embargo' in fields && typeof fields.embargo === 'string' ? fields.embargo : undefined,
  };
}

/** The files whose mark counts for a file too. */
function ownersOf(file: string): readonly string[] {
  const [top = '', folder = '', kind = '', plan = ''] = file.split('/');
  if (top === 'networks') return [file.replace(/\.ledger\.jsonl$/, '.yaml')];
  const twin = file.endsWith('.en.md') ? [file.replace(/\.en\.md$/, '.md')] : [];
  if (top !== 'regions') return twin;
  const plans = kind === 'plans' ? [`regions/${folder}/plans/${plan}/plan.yaml`] : [];
  return [`regions/${folder}/region.yaml`, ...plans, ...twin];
}

function folderOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function without(entries: Entries, files: ReadonlyMap<string, Hold>): Entries {
  const kept = (name: CollectionName): readonly Entry[] => entries[name].filter(({ file }) => !files.has(file));
  // Each entry stays in the list of its own collection, which the type cannot follow.
  const published = Object.fromEntries(COLLECTIONS.map((name) => [name, kept(name)])) as unknown as Entries;
  const cut = <Name extends Table>(tables: readonly Entry<Name>[]) => tables.map((table) => withoutRows(table, files));
  return {
    ...published,
    targets: cut(published.targets),
    figures: cut(published.figures),
    budgets: cut(published.budgets),
  };
}

type Table = 'targets' | 'figures' | 'budgets';

/** A table without the rows of what is held back. */
function withoutRows<Name extends Table>(table: Entry<Name>, files: ReadonlyMap<string, Hold>): Entry<Name> {
  const { rows } = table.data;
  const folder = folderOf(table.file);
  const kept = rows.filter(
    ({ cells: { indicator = '', plan = '' } }) =>
      !files.has(`indicators/${indicator}.yaml`) && !files.has(`regions/${folder}/plans/${plan}/plan.yaml`),
  );
  return kept.length === rows.length ? table : { ...table, data: { rows: kept } };
}

/** What has a ledger was published, and a mark would take it back without a word. */
function publishedBefore(
  { file, data }: Entry<'ledgers' | 'networkLedgers'>,
  files: ReadonlyMap<string, Hold>,
): readonly Finding[] {
  const hold = files.get(file);
  if (hold === undefined || data.lines.length === 0) return [];
  const field = hold.until === undefined ? 'draft' : 'embargo';
  return [failure('held-but-published', { file: hold.by, line: 1, field }, { ledger: file }, { file, line: 1 })];
}
