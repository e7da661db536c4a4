import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GOOD, lay, put } from '../reading/folder.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tilik-loader-'));
  cpSync(GOOD, folder, { recursive: true });
  vi.stubEnv('CONTENT_DIR', folder);
  vi.resetModules();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

/** What of Astro a loader touches: a store, a log, and while editing a watcher. */
function contextOf(collection: string, watcher?: EventEmitter) {
  const held = new Map<string, unknown>();
  const logged: string[] = [];
  const say = (line: string): void => void logged.push(line);
  const context = {
    collection,
    config: { root: pathToFileURL(`${process.cwd()}/`) },
    store: {
      keys: () => [...held.keys()],
      set: ({ id, data }: { id: string; data: unknown }) => held.set(id, data),
      delete: (id: string) => held.delete(id),
    },
    logger: { error: say, warn: say, info: say },
    ...(watcher === undefined ? {} : { watcher: Object.assign(watcher, { add: () => undefined }) }),
  };
  // The rest of Astro's context is not touched.
  return { held, logged, context: context as unknown as LoaderContext };
}

async function load(collection: 'sources' | 'site', watcher?: EventEmitter) {
  const { strictLoader } = await import('../../src/loading/strict-loader.ts');
  const made = contextOf(collection, watcher);
  await strictLoader(collection).load(made.context);
  return made;
}

describe('in a build', () => {
  test('the collection holds what the reader validated', async () => {
    const { held } = await load('sources');
    expect([...held.keys()]).toEqual(['dokumen-rencana', 'tabel-bps', 'tabel-salinan']);
    expect(held.get('tabel-bps')).toMatchObject({ published: '2025-05', via: { publisher: 'Penyalin Contoh' } });
  });

  test('any error of the whole content refuses it, and names every one', async () => {
    lay('number-with-percent')(folder);
    lay('markdown-raw-html')(folder);
    const refusal = load('sources');
    await expect(refusal).rejects.toThrow(/figures\.csv:2:21 {2}galat {2}number-has-text/);
    await expect(refusal).rejects.toThrow(/report\.md:14:1 {2}galat {2}markdown-html/);
  });

  test('a warning does not', async () => {
    lay('csv-in-windows-1252')(folder);
    expect((await load('sources')).held.size).toBe(3);
  });
});

describe('while editing', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

  test('a bad edit is logged and the last valid entries stay; mending it brings the new ones', async () => {
    const watcher = new EventEmitter();
    const { held, logged } = await load('sources', watcher);
    expect(held.size).toBe(3);

    put(folder, 'sources/baru.yaml', 'kind: [');
    watcher.emit('all', 'add', join(folder, 'sources/baru.yaml'));
    await settled();
    expect(held.size).toBe(3);
    expect(logged.join('\n')).toContain('sources/baru.yaml:1:8  galat  yaml-syntax');

    put(
      folder,
      'sources/baru.yaml',
      'kind: plan\npublisher: P\ntitle: T\npublished: unknown\naddress: unknown\nseen: unknown\nvia: none\n',
    );
    watcher.emit('all', 'change', join(folder, 'sources/baru.yaml'));
    await settled();
    expect([...held.keys()]).toContain('baru');
  });

  test('content that is bad from the start does not stop the server', async () => {
    lay('yaml-syntax')(folder);
    const { held, logged } = await load('site', new EventEmitter());
    expect(held.size).toBe(0);
    expect(logged.join('\n')).toContain('yaml-syntax');
  });
});
