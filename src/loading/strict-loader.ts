/**
 * Feeds the content collections from the strict reader. What the check refuses, a build refuses: before anything is
 * written. While editing, pages do not ask the collections but the live content, which is there at once. An entry is the
 * digest of its file: the content itself is handed over in memory, where it is once and not also in Astro's store.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '#schemas/entry';
import { contentFolder, isPreview } from './content-folder.ts';
import { handedOver, type HandedOver } from './handed-over.ts';

type Content = NonNullable<HandedOver['content']>;

/** The loader of one collection. */
export function strictLoader(collection: CollectionName): Loader {
  return {
    name: 'tilik-strict-loader',
    load: async (context) => {
      if (context.watcher !== undefined) return;
      fill(collection, context, handedOver().content ?? (await readHere(projectOf(context))));
    },
  };
}

/**
 * What the build that runs this has not read itself, once for all collections. What reads is loaded only now: Astro loads this
 * file, and all that it names, as a copy of its own.
 */
async function readHere(project: string): Promise<Content> {
  const { acceptedExamination } = await import('./accepted.ts');
  return (handedOver().content ??= acceptedExamination(resolve(project, contentFolder()), {
    preview: isPreview(),
    project,
  }));
}

function projectOf({ config }: LoaderContext): string {
  return resolve(fileURLToPath(config.root));
}

function fill(collection: CollectionName, { store }: LoaderContext, { entries, digests }: Content): void {
  const present = new Set(entries[collection].map((entry) => entry.id));
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
  for (const { id, file } of entries[collection]) {
    const digest = digests.get(file) ?? '';
    store.set({ id, data: { digest }, digest });
  }
}
