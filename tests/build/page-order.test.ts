import { expect, test } from 'vitest';
import { byRegion } from '#build/page-order';

test('pages of a region follow each other in both languages and in frames; shared pages come last', () => {
  const paths = [
    '/',
    '/wilayah/11-a/',
    '/wilayah/12-b/',
    '/en/wilayah/11-a/indikator/x/',
    '/sematan/wilayah/12-b/indikator/x/',
    '/data/',
  ];
  expect(byRegion(paths.map((pathname) => ({ pathname }))).map(({ pathname }) => pathname)).toEqual([
    '/wilayah/11-a/',
    '/en/wilayah/11-a/indikator/x/',
    '/wilayah/12-b/',
    '/sematan/wilayah/12-b/indikator/x/',
    '/',
    '/data/',
  ]);
});
