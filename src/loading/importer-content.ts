/** What the importer's page of a region carries besides the dataset: entries that may be shown, and the texts of its tables. */
import type { Region } from '#model/region';
import { readContent } from '#reading/disk/read-content';
import { readTables } from '#reading/disk/read-tables';
import { withhold } from '#reading/holding';
import type { CollectionName, Entries, Entry } from '#schemas/entry';
import { contentFolder } from './content-folder.ts';
import { handedOver } from './handed-over.ts';
import { liveContent } from './live-content.ts';

export interface ImporterContent {
  readonly entries: readonly Entry[];
  /** As they lie there; undefined where rows of them are held back, which no published page may carry. */
  readonly tables?: Exclude<ReturnType<typeof readTables>, string>;
}

let readAgain: Entries | undefined;
const published = new WeakMap<Entries, Entries>();

/** `preview`: drafts are shown too. @throws Error when a table is not UTF-8, which the check has refused before. */
export function importerContentOf(
  { place }: Pick<Region, 'place'>,
  collections: readonly CollectionName[],
  preview: boolean,
): ImporterContent {
  const all = liveContent()?.shown?.entries ?? handedOver().content?.entries ?? readOnce();
  const shown = preview ? all : publishedOf(all);
  const entries = collections.flatMap<Entry>((name) => shown[name]);
  const folder = place.file.replace(/\/[^/]*$/, '');
  const cut = (['targets', 'figures', 'budgets'] as const).some((name) => {
    const table = all[name].find(({ file }) => file.startsWith(`${folder}/`));
    return table !== undefined && !shown[name].some((one) => one === table);
  });
  if (cut) return { entries };
  const tables = readTables(`${contentFolder()}/${folder}`);
  if (typeof tables === 'string') throw new Error(`${tables} is not UTF-8`);
  // Tables below a plan go with it.
  const kept = Object.entries(tables).filter(
    ([file]) => !file.includes('/') || shown.programmes.some((table) => table.file === `${folder}/${file}.csv`),
  );
  return { entries, tables: Object.fromEntries(kept) };
}

function readOnce(): Entries {
  readAgain ??= readContent(contentFolder()).entries;
  return readAgain;
}

function publishedOf(all: Entries): Entries {
  const known = published.get(all) ?? withhold(all).entries;
  published.set(all, known);
  return known;
}
