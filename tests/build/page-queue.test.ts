import { describe, expect, test } from 'vitest';
import { pageQueue } from '#build/page-queue';

const paths = [
  '/',
  '/wilayah/11-a/',
  '/wilayah/12-b/',
  '/en/wilayah/11-a/indikator/x/',
  '/sematan/wilayah/12-b/indikator/x/',
  '/data/',
];
const queue = () => pageQueue(paths.map((pathname) => ({ pathname })));
const named = (pages: readonly { readonly pathname: string }[] | undefined) => pages?.map(({ pathname }) => pathname);

describe('the pages of a build', () => {
  test('come region after region, in both languages and in frames, and those of no region last', () => {
    const { first, total } = queue();
    expect(total).toBe(6);
    expect(named(first())).toEqual(['/wilayah/11-a/', '/en/wilayah/11-a/indikator/x/']);
    expect(named(first())).toEqual(['/wilayah/12-b/', '/sematan/wilayah/12-b/indikator/x/']);
    expect(named(first())).toEqual(['/', '/data/']);
    expect(first()).toBeUndefined();
  });

  test('come comparison after comparison too', () => {
    const of = ['/', '/bandingkan/a/', '/bandingkan/', '/en/bandingkan/b/12/', '/sematan/bandingkan/a/tren-provinsi/'];
    const { first } = pageQueue(of.map((pathname) => ({ pathname })));
    expect(named(first())).toEqual(['/bandingkan/a/', '/sematan/bandingkan/a/tren-provinsi/']);
    expect(named(first())).toEqual(['/en/bandingkan/b/12/']);
    expect(named(first())).toEqual(['/', '/bandingkan/']);
  });

  test('are each taken once, from the front or from the end', () => {
    const { first, last } = queue();
    const taken = [last(), first(), last(), first(), last()].flatMap((pages) => named(pages) ?? []);
    expect(taken.toSorted()).toEqual(paths.toSorted());
  });

  test('that two routes name are those of the first', () => {
    const { first, total } = pageQueue([
      { pathname: '/a/', route: 1 },
      { pathname: '/a/', route: 2 },
    ]);
    expect(total).toBe(1);
    expect(first()).toEqual([{ pathname: '/a/', route: 1 }]);
  });
});
