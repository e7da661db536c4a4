import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { visits } from './kinds.ts';
import { LAPTOP, PHONE, visit } from './visit.ts';

interface Look {
  readonly main: string;
  readonly body: string;
  readonly colours: string;
  readonly elsewhere: readonly string[];
  readonly troubles: readonly string[];
}

const all = visits(inject('dist'));
const seen = new Map<string, Promise<Look>>();

/** What a reader sees of a page; each page is looked at once for each way of reading. */
function look(address: string, options: BrowserContextOptions = LAPTOP): Promise<Look> {
  const key = `${address} ${JSON.stringify(options)}`;
  const known = seen.get(key) ?? lookAt(address, options);
  seen.set(key, known);
  return known;
}

async function lookAt(address: string, options: BrowserContextOptions): Promise<Look> {
  const { page, elsewhere, troubles } = await visit(address, options);
  const body = await page.locator('body').innerText();
  const main = await page.locator('main').innerText();
  const colours = await page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight);
    const { backgroundColor, color, fontFamily } = getComputedStyle(document.body);
    return [backgroundColor, color, fontFamily].join(' ');
  });
  return { body, main, colours, elsewhere: [...elsewhere], troubles: [...troubles] };
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 0);
}

describe('each kind of page', () => {
  test.each(all)('$name loads nothing from elsewhere and meets no error', async ({ path }) => {
    const { elsewhere, troubles } = await look(`${inject('atRoot')}${path}`);
    expect({ elsewhere, troubles }).toEqual({ elsewhere: [], troubles: [] });
  });

  test.each(all)('$name is the same page under a sub-path', async ({ path }) => {
    expect(await look(`${inject('atSubPath')}${path}`)).toEqual(await look(`${inject('atRoot')}${path}`));
  });

  test.each(all)('$name says all it has to say without JavaScript', async ({ path }) => {
    const without = await look(`${inject('atRoot')}${path}`, { ...LAPTOP, javaScriptEnabled: false });
    const having = await look(`${inject('atRoot')}${path}`);
    const shown = new Set(lines(without.main));
    expect(shown.size).toBeGreaterThan(0);
    expect(without.colours).toBe(having.colours);
    expect(lines(having.main).filter((line) => !shown.has(line) && /\d/.test(line))).toEqual([]);
  });

  test.each(all)('$name fits a phone 360 pixels wide', async ({ path }) => {
    const { page } = await visit(`${inject('atRoot')}${path}`, PHONE);
    const widest = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const isCut = (element: Element): boolean => {
        const parent = element.parentElement;
        return parent !== null && (getComputedStyle(parent).overflowX !== 'visible' || isCut(parent));
      };
      const over = [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > width + 1 && !isCut(element))
        .map(
          (element) =>
            `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${element.textContent.slice(0, 60)}`,
        );
      return { tooWide: document.documentElement.scrollWidth - width, over: over.slice(0, 5) };
    });
    expect(widest).toEqual({ tooWide: 0, over: [] });
  });
});

describe('addresses that do not exist', () => {
  test.each(['tidak-ada', 'wilayah/99.99-tidak-ada/indikator/x/', 'en/nothing/'])(
    '%s gets the page that says so, readable at any depth',
    async (path) => {
      const { page } = await visit(`${inject('atSubPath')}${path}`, LAPTOP);
      expect(await page.locator('h1').innerText()).not.toBe('');
      const links = await page
        .locator('main a[href]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      expect(links.filter((href) => !/^(?:https?:|mailto:|#)/.test(href))).toEqual([]);
    },
  );
});
