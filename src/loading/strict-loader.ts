/**
 * Feeds the content collections from the strict reader. What the check refuses, a build refuses: before anything is
 * written. While editing, the last valid entries stay and the findings are logged.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '#schemas/entry';
import { findingText } from '#language/findings/finding-line';
import { contentFolder, isPreview } from './content-folder.ts';
import { handedOver } from './handed-over.ts';
import { type Examination, examine, hasErrors } from '#examine';

/** How long the editor's disk must be quiet before the content is read again, in milliseconds. */
const QUIET = 80;

/** The examination that the collections, which load at the same time, share. */
let shared: Examination | undefined;
const stores = new Map<CollectionName, LoaderContext>();
const watched = new WeakSet<object>();

/** The loader of one collection. */
export function strictLoader(collection: CollectionName): Loader {
  return {
    name: 'tilik-strict-loader',
    load: (context) => {
      const folder = resolve(projectOf(context), contentFolder());
      stores.set(collection, context);
      shared ??= examine(folder, {
        preview: context.watcher !== undefined || isPreview(),
        project: projectOf(context),
      });
      if (context.watcher !== undefined) watch(folder, context, context.watcher);
      else if (hasErrors(shared.findings)) throw refusal(shared);
      if (!hasErrors(shared.findings)) {
        handedOver().content = shared;
        fill(collection, context, shared);
      } else if (collection === 'site') log(shared, context);
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
  for (const { id, file, data } of entries[collection]) {
    store.set({ id, data: { ...data }, digest: digests.get(file) ?? '' });
  }
}

function watch(folder: string, context: LoaderContext, watcher: NonNullable<LoaderContext['watcher']>): void {
  if (watched.has(watcher)) return;
  watched.add(watcher);
  watcher.add(folder);
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      reload(folder, context);
    }, QUIET);
  });
}

function reload(folder: string, context: LoaderContext): void {
  shared = examine(folder, { preview: true, project: projectOf(context) });
  log(shared, context);
  if (hasErrors(shared.findings)) return;
  for (const [collection, one] of stores) fill(collection, one, shared);
}

function log({ findings }: Examination, { logger }: LoaderContext): void {
  for (const finding of findings) {
    if (finding.severity === 'error') logger.error(findingText(finding, 'id', contentFolder()));
    else logger.warn(findingText(finding, 'id', contentFolder()));
  }
}

/** The error of a build: every finding that stops it, and no stack, which would tell an editor nothing. */
function refusal({ findings }: Examination): Error {
  const errors = findings.filter((finding) => finding.severity === 'error');
  const lines = errors.map((finding) => findingText(finding, 'id', contentFolder())).join('\n');
  const error = new Error(`${String(errors.length)} galat dalam isi; tidak ada yang dibangun.\n${lines}`);
  error.name = 'ContentRefused';
  error.stack = error.message;
  return error;
}
