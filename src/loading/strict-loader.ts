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
import { handedOver } from './handed-over.ts';
import { refusal } from './refusal.ts';
import { type Examination, examine, hasErrors } from '#examine';

/** The examination that the collections, which load at the same time, share. */
let shared: Examination | undefined;

/** The loader of one collection. */
export function strictLoader(collection: CollectionName): Loader {
  return {
    name: 'tilik-strict-loader',
    load: (context) => {
      if (context.watcher !== undefined) return Promise.resolve();
      const project = projectOf(context);
      shared ??= examine(resolve(project, contentFolder()), { preview: isPreview(), drafts: isPreview(), project });
      if (hasErrors(shared.findings)) throw refusal(shared);
      handedOver().content = shared;
      fill(collection, context, shared);
      return Promise.resolve();
    },
  };
}

function projectOf({ config }: LoaderContext): string {
  return resolve(fileURLToPath(config.root));
}

function fill(collection: CollectionName, { store }: LoaderContext, { entries, digests }: Examination): void {
  const present = new Set(entries[collection].map((entry) => entry.id));
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
  for (const { id, file } of entries[collection]) {
    const digest = digests.get(file) ?? '';
    store.set({ id, data: { digest }, digest });
  }
}
