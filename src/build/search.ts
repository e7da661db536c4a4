/**
 * The search index of a built site (https://pagefind.app): made of the records that pages hand over as JSON, which are
 * taken away. Only what the search page asks for is written, not the interface that comes with the index.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type CustomRecord } from 'pagefind';
import { files, inSite } from '#routes';

const LANGUAGES = ['id', 'en'] as const;
/** Results are kept together in at most this many files a language, so that a site does not grow by a file for each. */
const MOST_FILES = 128;
const ASKED_FOR =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|.*\.pf_(?:meta|index|fragment|filter)|wasm\.(?:id|en)\.pagefind)$/;

export interface IndexFile {
  /** From the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** A record as presenters make it; its shape is that of `CustomRecord`. */
export type IndexedRecord = Omit<CustomRecord, 'filters' | 'meta' | 'sort'> & {
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  readonly meta?: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, string>>;
};

/** Add to `integrations` in the Astro configuration. For a build that renders every file as if it were a page. */
export function search(): AstroIntegration {
  return {
    name: 'tilik-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const records: CustomRecord[] = [];
        for (const language of LANGUAGES) {
          const list = new URL(inSite(files.searchRecords(), language), dir);
          if (!existsSync(list)) continue;
          // The shape is that of `SearchRecord`, which pages made a moment ago.
          records.push(...(JSON.parse(await readFile(list, 'utf8')) as CustomRecord[]));
          await rm(list);
        }
        if (records.length === 0) return;
        for (const { path, content } of await indexFiles(records)) {
          const goal = new URL(`${files.searchIndex()}${path}`, dir);
          await mkdir(new URL('.', goal), { recursive: true });
          await writeFile(goal, content);
        }
      },
    },
  };
}

/** The files of an index: the same records give the same names and bytes. @throws Error when a record is refused or repeats an address. */
export async function indexFiles(records: readonly IndexedRecord[]): Promise<readonly IndexFile[]> {
  // Of two records with one address the index keeps only the last, without a word.
  const addresses = Map.groupBy(records, ({ url }) => url);
  const twice = [...addresses].find(([, sharing]) => sharing.length > 1);
  if (twice !== undefined) throw new Error(`Dua catatan pencarian beralamat sama: ${twice[0]}`);
  const { index, errors } = await createIndex({ maxFragments: MOST_FILES });
  if (index === undefined) throw new Error(errors.join('; '));
  try {
    const added = await Promise.all(records.map((record) => index.addCustomRecord(asTaken(record))));
    const refused = added.flatMap(({ errors: why }, at) => why.map((line) => `${records[at]?.url ?? ''}: ${line}`));
    if (refused.length > 0) throw new Error(refused.join('; '));
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(made.errors.join('; '));
    return made.files.filter(({ path }) => ASKED_FOR.test(path));
  } finally {
    await close();
  }
}

/** The library's types allow it to write into what it is given, which it does not. */
function asTaken({ filters = {}, meta, sort, ...record }: IndexedRecord): CustomRecord {
  return {
    ...record,
    filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
    ...(meta !== undefined && { meta: { ...meta } }),
    ...(sort !== undefined && { sort: { ...sort } }),
  };
}
