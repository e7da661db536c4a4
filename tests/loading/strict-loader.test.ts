import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { handedOver } from '../../src/loading/handed-over.ts';
import { GOOD, lay } from '../reading/folder.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tilik-loader-'));
  cpSync(GOOD, folder, { recursive: true });
  vi.stubEnv('CONTENT_DIR', folder);
  vi.resetModules();
});

afterEach(() => {
  delete handedOver().content;
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

/** What of Astro a loader touches: a store, and while editing a watcher. */
function contextOf(collection: string, watcher?: object) {
  const held = new Map<string, unknown>();
  const context = {
    collection,
    config: { root: pathToFileURL(`${process.cwd()}/`) },
    store: {
      keys: () => [...held.keys()],
      set: ({ id, data }: { id: string; data: unknown }) => held.set(id, data),
      delete: (id: string) => held.delete(id),
    },
    ...(watcher === undefined ? {} : { watcher }),
  };
  // The rest of Astro's context is not touched.
  return { held, context: context as unknown as LoaderContext };
}

async function load(collection: 'sources' | 'site', watcher?: object) {
  const { strictLoader } = await import('../../src/loading/strict-loader.ts');
  const made = contextOf(collection, watcher);
  await strictLoader(collection).load(made.context);
  return made;
}

describe('in a build', () => {
  test('the collection holds the digest of each file, and what the reader validated is handed over', async () => {
    const { held } = await load('sources');
    expect([...held.keys()]).toEqual(['dokumen-rencana', 'tabel-bps', 'tabel-salinan']);
    const { content } = handedOver();
    expect(held.get('tabel-bps')).toEqual({ digest: content?.digests.get('sources/tabel-bps.yaml') });
    expect(content?.dataset.sources.get('tabel-bps')).toMatchObject({ published: { known: 'month', iso: '2025-05' } });
  });

  test('any error of the whole content refuses it, and names every one', async () => {
    lay('number-with-percent')(folder);
    lay('markdown-raw-html')(folder);
    const refusal = load('sources');
    await expect(refusal).rejects.toThrow(/figures\.csv:2:21 {2}galat {2}number-has-text/);
    await expect(refusal).rejects.toThrow(/report\.md:14:1 {2}galat {2}markdown-html/);
  });

  test('what the build has read already is taken as it is', async () => {
    await load('sources');
    lay('number-with-percent')(folder);
    vi.resetModules();
    expect((await load('sources')).held.size).toBe(3);
    delete handedOver().content;
    await expect(load('sources')).rejects.toThrow('number-has-text');
  });

  test('a warning does not', async () => {
    lay('csv-in-windows-1252')(folder);
    expect((await load('sources')).held.size).toBe(3);
  });
});

describe('while editing', () => {
  test('the collections stay empty and refuse nothing: pages ask the live content', async () => {
    lay('yaml-syntax')(folder);
    expect((await load('site', { add: () => undefined })).held.size).toBe(0);
  });
});
