/**
 * Run as a thread by `copyingBeside`: writes files of which most is copied from files of the site before. Its data is the folder of
 * the site.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Span } from '#exports/whole-output';
import { siteWriter, type OpenFile } from '../site-writer.ts';

/** The next parts of a file, in their order. */
export interface Order {
  readonly path: string;
  readonly parts: readonly (Uint8Array | (Span & { readonly file: string }))[];
  readonly ended: boolean;
}

/** A file that is whole. */
export interface Copied {
  readonly path: string;
  readonly fingerprint: string;
}

// What `copyingBeside` gives.
const { open } = siteWriter(workerData as string);
const files = new Map<string, OpenFile>();

parentPort?.on('message', ({ path, parts, ended }: Order) => {
  const file = files.get(path) ?? open(path);
  files.set(path, file);
  for (const part of parts)
    if (part instanceof Uint8Array) file.add(part);
    else file.copy(part.file, part);
  if (!ended) return;
  const copied: Copied = { path, fingerprint: file.close() };
  parentPort?.postMessage(copied);
});
