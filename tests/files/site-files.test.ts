import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { liveAddresses } from '#addresses/live-addresses';
import { joined } from '#exports/pieces';
import { picturesBeside } from '#files/picture-files';
import { regionFiles } from '#files/region-files';
import type { Means } from '#files/site-file';
import { copyFiles, sharedFiles, siteFiles, writeWhole } from '#files/site-files';
import type { SitePath } from '#routes';
import { REAL } from '../presenters/real-content.ts';

const means: Means = { styles: '.garis-uji{fill:#000}', copyBytes: ({ sha256 }) => new TextEncoder().encode(sha256) };
const files = [...siteFiles(REAL, means)];
const paths = files.map(({ path }) => path);
const endings = [...new Set(paths.map((path) => /\.[a-z]+$/.exec(path)?.[0] ?? path))];

describe('the table of files', () => {
  test('names each address once', () => {
    expect(paths.length).toBeGreaterThan(100);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('has every file that was promised an address', () => {
    const promised = liveAddresses(REAL).filter((path) => !path.endsWith('/'));
    expect(promised.filter((path) => !paths.includes(path))).toEqual([]);
  });

  test.each(endings)('lists for %s what the whole table has of it', (ending) => {
    const few = [...siteFiles(REAL, means, ending)].map(({ path }) => path);
    expect(few).toEqual(paths.filter((path) => path.endsWith(ending)));
  });

  test('a file is the same bytes however often it is asked for', () => {
    const some = [...Map.groupBy(files, ({ path }) => path.split('/').at(-1)).values()].map((same) => same[0]);
    for (const file of some.filter((one) => one !== undefined))
      expect(joined(file.pieces()), file.path).toEqual(joined(file.pieces()));
  }, 60_000);

  test('copies of documents are only those that may be handed on', () => {
    for (const { path } of copyFiles(REAL, means)) expect(path).toMatch(/^sumber\/[^/]+\/[^/]+$/);
  });

  test('all are written once where those of the whole data are written side by side, with the regions between, and the pictures beside pages', async () => {
    const made = new Map<string, Uint8Array>();
    const put = (path: string, bytes: Uint8Array): void => {
      expect(made.has(path), path).toBe(false);
      made.set(path, bytes);
    };
    const open = (path: SitePath) => {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      return {
        add: (part: Uint8Array<ArrayBuffer>) => parts.push(part),
        copy: (file: string) => {
          throw new Error(`${file} is no part of it`);
        },
        close: () => {
          put(path, joined(parts));
          return hash('sha256', joined(parts));
        },
      };
    };
    await writeWhole(
      REAL,
      { open },
      {
        beside: (report) => {
          for (const { path, pieces } of regionFiles(REAL, report)) put(path, joined(pieces()));
        },
      },
    );
    for (const { path, pieces } of sharedFiles(REAL)) put(path, joined(pieces()));
    const pages = liveAddresses(REAL).filter((path) => path.endsWith('/'));
    for (const page of pages)
      for (const { path, pieces } of picturesBeside(REAL, means, page)) put(path, joined(pieces()));
    expect([...made.keys()].toSorted()).toEqual(paths.toSorted());
    const differ = files.filter(({ path, pieces }) =>
      Buffer.compare(joined(pieces()), made.get(path) ?? new Uint8Array()),
    );
    expect(differ.map(({ path }) => path)).toEqual([]);
  }, 60_000);
});
