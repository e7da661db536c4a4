import { describe, expect, inject, test } from 'vitest';
import { inSite, isEmbed } from '#routes';
import { attribute, first, named, readSite, type Page, told } from './site.ts';

const site = readSite(inject('dist'));
/** 404.html is one file for all addresses. */
const pages = site.pages.filter((page) => page.path !== '404.html');
/** What stands in frames of other sites is in the language of its frame and leads to the page that has a twin. */
const read = pages.filter((page) => !isEmbed(page.path));
const paths = new Set(pages.map((page) => page.path));

function pathIn(page: Page, language: 'id' | 'en'): string {
  const indonesian = page.language === 'en' ? page.path.slice('en/'.length) : page.path;
  return inSite(indonesian, language);
}

/** Where a page says its version in a language is, as a path of the site. */
function alternateOf(page: Page, language: string): string | undefined {
  const alternates = named(page, 'link').filter((element) => attribute(element, 'rel') === 'alternate');
  const href = attribute(
    alternates.find((element) => attribute(element, 'hreflang') === language),
    'href',
  );
  if (href === undefined) return undefined;
  const canonical = attribute(
    named(page, 'link').find((element) => attribute(element, 'rel') === 'canonical'),
    'href',
  );
  const here = canonical ?? `https://site.invalid/${page.path}`;
  const root = here.slice(0, here.length - page.path.length);
  const target = new URL(href, here).href;
  return target.startsWith(root) ? target.slice(root.length) : target;
}

describe('two languages', () => {
  test('every page has its twin in the other language', () => {
    const lonely = pages.filter((page) => !paths.has(pathIn(page, page.language === 'id' ? 'en' : 'id')));
    expect(told(lonely.map((page) => page.path))).toEqual([]);
  });

  test.each(['id', 'en'] as const)('every page names its version in "%s", twins each other', (language) => {
    const wrong = read.filter((page) => alternateOf(page, language) !== pathIn(page, language));
    expect(told(wrong.map((page) => `${page.path} names ${alternateOf(page, language) ?? 'none'}`))).toEqual([]);
  });

  test('each page says the language it is in', () => {
    const wrong = site.pages.filter((page) => attribute(first(page, 'html'), 'lang') !== page.language);
    expect(told(wrong.map((page) => page.path))).toEqual([]);
  });

  test('each page leads to its twin with a link that readers see', () => {
    const without = read.filter((page) => {
      const twin = page.language === 'id' ? 'en' : 'id';
      return !named(page, 'a').some(
        (element) =>
          attribute(element, 'hreflang') === twin &&
          new URL(attribute(element, 'href') ?? '', `https://site.invalid/${page.path}`).pathname ===
            `/${pathIn(page, twin)}`,
      );
    });
    expect(told(without.map((page) => page.path))).toEqual([]);
  });
});
