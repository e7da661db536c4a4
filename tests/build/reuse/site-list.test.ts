import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChecksums } from '#build/checksums';
import { filesOf, isListed, listAfter, listText, siteList, type Fingerprinted } from '#build/reuse/site-list';

const BEFORE = siteList([
  ['b/index.html', '2'],
  ['a.html', '1'],
  ['c.csv', '3'],
]);

describe('the list of a site', () => {
  test('is sorted, and knows what is in it', () => {
    expect(filesOf(BEFORE)).toEqual([
      ['a.html', '1'],
      ['b/index.html', '2'],
      ['c.csv', '3'],
    ]);
    expect(['a.html', 'b', 'b/index.html'].map((path) => isListed(BEFORE, path))).toEqual([true, false, true]);
  });

  test('reads as it was written', () => {
    const sum = (digit: string): string => digit.repeat(64);
    const list = siteList([
      ['b', sum('b')],
      ['a', sum('a')],
    ]);
    expect([...readChecksums(listText(list))]).toEqual(filesOf(list));
  });

  test('has its paths in common with the next one where they are the same, and only then', () => {
    expect(listAfter(BEFORE, new Map([['c.csv', '4']])).paths).toBe(BEFORE.paths);
    expect(listAfter(BEFORE, new Map([['d.csv', '4']])).paths).not.toBe(BEFORE.paths);
    expect(listAfter(BEFORE, new Map(), new Set(['c.csv'])).paths).not.toBe(BEFORE.paths);
  });

  test('of the next site is that of all its files, whatever changed, came or went', () => {
    const paths = fc.constantFrom<string>('a', 'a/b', 'b', 'c.csv', 'z/index.html');
    const files = fc.dictionary(paths, fc.constantFrom('0', '1', '2'));
    fc.assert(
      fc.property(files, files, fc.uniqueArray(paths), (before, others, gone) => {
        const left = Object.entries(before).filter(([path]) => !gone.includes(path));
        const expected = siteList([...left, ...Object.entries(others)]);
        const made = listAfter(siteList(Object.entries(before)), new Map(Object.entries(others)), new Set(gone));
        expect(filesOf(made)).toEqual(filesOf(expected));
        const places = (list: typeof made): readonly Fingerprinted[] =>
          [...list.paths.places].map(([path, place]) => [path, list.paths.sorted[place] ?? '']);
        expect(places(made).every(([path, found]) => path === found)).toBe(true);
      }),
    );
  });
});
