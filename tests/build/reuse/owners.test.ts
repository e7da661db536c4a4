import { expect, test } from 'vitest';
import { byOwner, ownerOf } from '#build/reuse/owners';
import { siteList } from '#build/reuse/site-list';

test.each([
  ['wilayah/32-uji/index.html', { kind: 'region', name: '32-uji' }],
  ['en/wilayah/32-uji/indikator/x/index.html', { kind: 'region', name: '32-uji', indicator: 'x' }],
  ['wilayah/32-uji/indikator/x/data.csv', { kind: 'region', name: '32-uji' }],
  ['sematan/wilayah/32-uji/indikator/x/index.html', { kind: 'region', name: '32-uji', indicator: 'x' }],
  ['sematan/wilayah/32-uji/indikator/x/32.01/index.html', { kind: 'region', name: '32-uji', indicator: 'x' }],
  ['sematan/wilayah/32-uji/gambar/index.html', undefined],
  ['bandingkan/x/index.html', { kind: 'group', name: 'comparison x' }],
  ['en/bandingkan/x/32/index.html', { kind: 'group', name: 'comparison x 32' }],
  ['index.html', undefined],
  ['data/semua.json', undefined],
])('%s belongs to %o', (path, owner) => {
  expect(ownerOf(path)).toEqual(owner);
});

test('files are found by their owner, each once; for lists of the same paths once', () => {
  const list = siteList(
    ['index.html', 'wilayah/a/index.html', 'wilayah/a/indikator/x/index.html', 'en/wilayah/a/index.html'].map(
      (path) => [path, ''],
    ),
  );
  const owned = byOwner(list.paths);
  expect(owned.map(({ owner, paths }) => [owner?.name, owner?.indicator, paths])).toEqual([
    ['a', undefined, ['en/wilayah/a/index.html', 'wilayah/a/index.html']],
    [undefined, undefined, ['index.html']],
    ['a', 'x', ['wilayah/a/indikator/x/index.html']],
  ]);
  expect(byOwner(list.paths)).toBe(owned);
});
