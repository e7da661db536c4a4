import { describe, expect, inject, test } from 'vitest';
import { attribute, fileOf, named, readSite, told } from './site.ts';
import { BUDGETS, forReaders, scalesOf, scriptsOf, stylesOf, tooHeavy } from './weighing.ts';

const site = readSite(inject('dist'));
const pages = forReaders(site);
const weight = scalesOf(site);

describe('what readers fetch', () => {
  test('the typeface is one file of at most 28 kB, fetched from beside the style sheet', () => {
    const fonts = site.files.filter((file) => file.endsWith('.woff2'));
    expect(fonts).toHaveLength(1);
    const styles = site.files.filter((file) => /^_assets\/site\..*\.css$/.test(file));
    const addresses = styles.flatMap((file) =>
      [...fileOf(site, file).matchAll(/url\((?!["']?data:)([^)]*)\)/g)].map(([, at]) => at),
    );
    expect(addresses.map((at) => `_assets/${at ?? ''}`)).toEqual(fonts);
    expect(told(tooHeavy(pages, weight.typeface, BUDGETS.typeface))).toEqual([]);
    expect(pages.filter((page) => weight.typeface(page) === 0)).toEqual([]);
  });

  test('a page is at most 30 kB, packed', () => {
    expect(told(tooHeavy(site.pages, weight.page, BUDGETS.page))).toEqual([]);
  });

  test('the styles of a page are at most 10 kB, packed', () => {
    expect(told(tooHeavy(site.pages, weight.styles, BUDGETS.styles))).toEqual([]);
    expect(site.pages.filter((page) => stylesOf(page).length === 0).map(({ path }) => path)).toEqual([]);
  });

  test('a page has at most one script, which waits for the page and is at most 4 kB, packed', () => {
    const wrong = site.pages.flatMap((page) => {
      const elements = named(page, 'script').filter((element) => attribute(element, 'src') !== undefined);
      const eager = elements.filter(
        (element) => attribute(element, 'type') !== 'module' && attribute(element, 'defer') === undefined,
      );
      return elements.length > 1 || eager.length > 0 ? [page.path] : [];
    });
    expect(told(wrong)).toEqual([]);
    expect(told(tooHeavy(pages, weight.scripts, BUDGETS.script))).toEqual([]);
  });

  test('a page of text alone has no script at all', () => {
    const enhanced = /data-(?:chart|map|filter|holds|points|search)\b/;
    const needless = site.pages.filter((page) => scriptsOf(page).length > 0 && !enhanced.test(page.html));
    expect(told(needless.map((page) => page.path))).toEqual([]);
  });

  test('all that a page needs at first is at most 72 kB, packed', () => {
    expect(told(tooHeavy(pages, weight.firstView, BUDGETS.firstView))).toEqual([]);
  });

  test('a page with a map that can be moved is at most 120 kB in all, packed', () => {
    const maps = pages.filter(({ html }) => /data-(?:map|points)\b/.test(html));
    expect(maps.length).toBeGreaterThan(0);
    expect(told(tooHeavy(maps, weight.everything, BUDGETS.liveMap))).toEqual([]);
    // The library is among what was weighed.
    expect(Math.min(...maps.map((page) => weight.everything(page) - weight.firstView(page)))).toBeGreaterThan(30_000);
  });

  test('nothing is fetched for a page that the reader has not asked for', () => {
    const ahead = site.pages.filter((page) =>
      named(page, 'link').some((element) =>
        ['prefetch', 'prerender', 'modulepreload', 'dns-prefetch', 'preconnect'].includes(
          attribute(element, 'rel') ?? '',
        ),
      ),
    );
    expect(told(ahead.map(({ path }) => path))).toEqual([]);
    expect(site.pages.filter(({ html }) => /type="speculationrules"/.test(html))).toEqual([]);
  });
});
