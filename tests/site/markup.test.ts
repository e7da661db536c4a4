import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import rules from '../../.html-validate.mjs';
import { attribute, first, named, readSite, textOf, told, type Element } from './site.ts';

const site = readSite(inject('dist'));

describe('markup', () => {
  // Roles of tables are written out because tables that stack on a phone lose their own; html-validate calls them redundant.
  test('every page is valid HTML', async () => {
    const validator = new HtmlValidate(rules);
    const wrong: string[] = [];
    for (const page of site.pages) {
      const report = await validator.validateString(page.html, page.path);
      for (const { messages } of report.results) {
        wrong.push(
          ...messages.map(
            ({ line, column, ruleId, message }) => `${page.path}:${line}:${column} ${ruleId}: ${message}`,
          ),
        );
      }
    }
    expect(told(wrong)).toEqual([]);
  });

  test('no element carries a style attribute', () => {
    const styled = site.pages.flatMap((page) =>
      page.elements
        .filter((element) => attribute(element, 'style') !== undefined)
        .map((element) => `${page.path}: <${element.tagName} style="${attribute(element, 'style') ?? ''}">`),
    );
    expect(told(styled)).toEqual([]);
  });

  test('each page has one main heading, with words', () => {
    const wrong = site.pages.filter((page) => {
      const headings = named(page, 'h1');
      return headings.length !== 1 || headings.some((heading) => textOf(heading) === '');
    });
    expect(told(wrong.map((page) => page.path))).toEqual([]);
  });

  test('headings do not skip a level', () => {
    const skipping = site.pages.flatMap((page) => {
      const levels = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((element) => Number(element.tagName.slice(1)));
      const at = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return at < 0 ? [] : [`${page.path}: h${levels[at - 1] ?? 0} then h${levels[at] ?? 0}`];
    });
    expect(told(skipping)).toEqual([]);
  });

  test.each(['id', 'en'] as const)('no two pages in "%s" share a title', (language) => {
    const titles = new Map<string, string[]>();
    for (const page of site.pages.filter((one) => one.language === language)) {
      const element = first(page, 'title');
      const title = element === undefined ? '' : textOf(element);
      titles.set(title, [...(titles.get(title) ?? []), page.path]);
    }
    expect(told([...titles].filter(([title, paths]) => title === '' || paths.length > 1))).toEqual([]);
  });

  test('each page describes itself to search engines', () => {
    const without = site.pages.filter(
      (page) =>
        (attribute(
          named(page, 'meta').find((meta) => attribute(meta, 'name') === 'description'),
          'content',
        ) ?? '') === '',
    );
    expect(told(without.map((page) => page.path))).toEqual([]);
  });

  test('every table has a caption, a name, or stands in a named frame that scrolls', () => {
    const isNamed = (element: Element): boolean =>
      attribute(element, 'aria-label') !== undefined || attribute(element, 'aria-labelledby') !== undefined;
    const nameless = site.pages.filter((page) =>
      named(page, 'table').some((table) => {
        const caption = table.childNodes.some((child) => child.nodeName === 'caption');
        const frame = table.parentNode;
        return !caption && !isNamed(table) && !(frame !== null && 'attrs' in frame && isNamed(frame));
      }),
    );
    expect(told(nameless.map((page) => page.path))).toEqual([]);
  });

  test('every header of a table says whether it heads a row or a column', () => {
    const unclear = site.pages.filter((page) => named(page, 'th').some((th) => attribute(th, 'scope') === undefined));
    expect(told(unclear.map((page) => page.path))).toEqual([]);
  });
});
