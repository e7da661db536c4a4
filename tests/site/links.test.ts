import { describe, expect, inject, test } from 'vitest';
import { brokenLinks, isForeign, linksOf } from './links.ts';
import { attribute, named, readPage, readSite, textOf, type BuiltSite, told } from './site.ts';

const site = readSite(inject('dist'));

function siteOf(files: Readonly<Record<string, string>>): BuiltSite {
  const pages = Object.entries(files).map(([file, html]) => readPage(file, html));
  return { dir: '', files: Object.keys(files), pages };
}

describe('links', () => {
  test('every internal link, anchor and asset arrives, under the root as under a sub-path', () => {
    expect(site.pages.length).toBeGreaterThan(0);
    expect(told(brokenLinks(site))).toEqual([]);
  });

  test('a link to nothing, from the root, or to a missing anchor is found', () => {
    const broken = siteOf({
      'index.html': '<a href="a/#x">1</a><a href="/a/">2</a><a href="b/">3</a><a href="../">4</a><a href="a/">fine</a>',
      'a/index.html': '<h1 id="y">a</h1><a href="../#">fine</a>',
    });
    expect(brokenLinks(broken)).toHaveLength(4);
  });

  test('nothing is loaded from elsewhere', () => {
    const foreign = site.pages.flatMap((page) =>
      linksOf(page)
        .filter(({ fetched, value }) => fetched && isForeign(value))
        .map(({ value }) => `${page.path}: ${value}`),
    );
    expect(told(foreign)).toEqual([]);
  });

  test('links out are http, https or mailto, never a script and never data', () => {
    const odd = site.pages.flatMap((page) =>
      linksOf(page)
        .filter(({ value }) => isForeign(value) && !/^(?:https?:\/\/|mailto:)/i.test(value))
        .map(({ value }) => `${page.path}: ${value}`),
    );
    expect(told(odd)).toEqual([]);
  });

  test('no link is without words', () => {
    const silent = site.pages.flatMap((page) =>
      named(page, 'a')
        .filter((element) => textOf(element) === '' && attribute(element, 'aria-label') === undefined)
        .filter(
          (element) => !element.childNodes.some((child) => child.nodeName === 'svg' || child.nodeName === 'title'),
        )
        .map((element) => `${page.path}: ${attribute(element, 'href') ?? ''}`),
    );
    expect(told(silent)).toEqual([]);
  });
});
