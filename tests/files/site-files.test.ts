import { describe, expect, test } from 'vitest';
import { liveAddresses } from '#addresses/live-addresses';
import { joined } from '#exports/pieces';
import { copyFiles, siteFiles } from '#files/site-files';
import type { Means } from '#files/site-file';
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
    const few = [...siteFiles(REAL, means, { ending })].map(({ path }) => path);
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
});
