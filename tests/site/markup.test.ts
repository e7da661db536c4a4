import { readFileSync } from 'node:fs';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { attribute, first, named, readSite, textOf } from './site.ts';

const site = readSite(inject('dist'));
/** Differing in every build of every page would drown the rest; the first ones tell enough. */
const MOST_TOLD = 40;

describe('markup', () => {
  test('every page is valid HTML', async () => {
    const config = JSON.parse(readFileSync('.html-validate.json', 'utf8')) as ConfigData;
    const validator = new HtmlValidate(config);
    const told: string[] = [];
    for (const page of site.pages) {
      const report = await validator.validateString(page.html, page.path);
      for (const { messages } of report.results) {
        told.push(
          ...messages.map(
            ({ line, column, ruleId, message }) => `${page.path}:${line}:${column} ${ruleId}: ${message}`,
          ),
        );
      }
    }
    expect(told.slice(0, MOST_TOLD)).toEqual([]);
  });

  test('no element carries a style attribute', () => {
    const styled = site.pages.flatMap((page) =>
      page.elements
        .filter((element) => attribute(element, 'style') !== undefined)
        .map((element) => `${page.path}: <${element.tagName} style="${attribute(element, 'style') ?? ''}">`),
    );
    expect(styled.slice(0, MOST_TOLD)).toEqual([]);
  });

  test('each page has one main heading, with words', () => {
    const wrong = site.pages.filter((page) => {
      const headings = named(page, 'h1');
      return headings.length !== 1 || headings.some((heading) => textOf(heading) === '');
    });
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  test('headings do not skip a level', () => {
    const skipping = site.pages.flatMap((page) => {
      const levels = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((element) => Number(element.tagName.slice(1)));
      const at = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return at < 0 ? [] : [`${page.path}: h${levels[at - 1] ?? 0} then h${levels[at] ?? 0}`];
    });
    expect(skipping).toEqual([]);
  });

  test.each(['id', 'en'] as const)('no two pages in "%s" share a title', (language) => {
    const titles = new Map<string, string[]>();
    for (const page of site.pages.filter((one) => one.language === language)) {
      const element = first(page, 'title');
      const title = element === undefined ? '' : textOf(element);
      titles.set(title, [...(titles.get(title) ?? []), page.path]);
    }
    expect([...titles].filter(([title, paths]) => title === '' || paths.length > 1)).toEqual([]);
  });

  test('each page describes itself to search engines', () => {
    const without = site.pages.filter(
      (page) =>
        (attribute(
          named(page, 'meta').find((meta) => attribute(meta, 'name') === 'description'),
          'content',
        ) ?? '') === '',
    );
    expect(without.map((page) => page.path)).toEqual([]);
  });

  test('every table has a caption or a name, and its headers say what they head', () => {
    const nameless = site.pages.flatMap((page) =>
      named(page, 'table')
        .filter((table) => {
          const caption = table.childNodes.some((child) => child.nodeName === 'caption');
          return (
            !caption &&
            attribute(table, 'aria-label') === undefined &&
            attribute(table, 'aria-labelledby') === undefined
          );
        })
        .map(() => page.path),
    );
    const headless = site.pages.filter((page) => named(page, 'th').some((th) => attribute(th, 'scope') === undefined));
    expect(nameless).toEqual([]);
    expect(headless.map((page) => page.path)).toEqual([]);
  });
});
