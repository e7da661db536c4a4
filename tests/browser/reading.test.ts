import { describe, expect, inject, test } from 'vitest';
import { visits } from './kinds.ts';
import { LAPTOP, PHONE, visiting } from './visit.ts';

const all = visits(inject('dist'));

describe('each kind of page', () => {
  test.each(all)('$name loads nothing from elsewhere and meets no error', async ({ path }) => {
    await visiting(`${inject('atRoot')}${path}`, LAPTOP, async ({ page, elsewhere, troubles }) => {
      await page.evaluate(() => {
        window.scrollTo(0, document.body.scrollHeight);
      });
      await page.waitForLoadState('networkidle');
      expect(elsewhere).toEqual([]);
      expect(troubles).toEqual([]);
    });
  });

  test.each(all)('$name fits a phone 360 pixels wide', async ({ path }) => {
    await visiting(`${inject('atRoot')}${path}`, PHONE, async ({ page }) => {
      const widest = await page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        const scrollable = (element: Element): boolean =>
          element.parentElement !== null &&
          (['auto', 'scroll', 'hidden'].includes(getComputedStyle(element.parentElement).overflowX) ||
            scrollable(element.parentElement));
        const over = [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrollable(element))
          .map(
            (element) =>
              `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${element.textContent.slice(0, 60)}`,
          );
        return { scroll: document.documentElement.scrollWidth - width, over: over.slice(0, 5) };
      });
      expect(widest).toEqual({ scroll: 0, over: [] });
    });
  });

  test.each(all)('$name can be read without JavaScript', async ({ path }) => {
    const read = (javaScriptEnabled: boolean) =>
      visiting(`${inject('atRoot')}${path}`, { ...LAPTOP, javaScriptEnabled }, ({ page }) =>
        page.locator('main').innerText(),
      );
    const [without, having] = [await read(false), await read(true)];
    const lines = (text: string) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.length > 0);
    expect(lines(without).length).toBeGreaterThan(0);
    const shown = new Set(lines(without));
    const onlyWithScript = lines(having).filter((line) => !shown.has(line) && /\d/.test(line));
    expect(onlyWithScript).toEqual([]);
  });

  test.each(all)('$name is the same page under a sub-path', async ({ path }) => {
    const look = (address: string) =>
      visiting(`${address}${path}`, LAPTOP, async ({ page, troubles }) => ({
        text: await page.locator('body').innerText(),
        background: await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
        font: await page.evaluate(() => getComputedStyle(document.body).fontFamily),
        troubles: [...troubles],
      }));
    const [root, sub] = [await look(inject('atRoot')), await look(inject('atSubPath'))];
    expect(sub).toEqual(root);
  });
});

describe('addresses that do not exist', () => {
  test.each(['tidak-ada', 'wilayah/99.99-tidak-ada/indikator/x/', 'en/nothing/'])(
    '%s gets the page that says so, readable at any depth',
    async (path) => {
      await visiting(`${inject('atSubPath')}${path}`, LAPTOP, async ({ page }) => {
        expect(await page.locator('h1').innerText()).not.toBe('');
        expect(
          await page.evaluate(() =>
            performance.getEntriesByType('navigation').map((entry) => Reflect.get(entry, 'responseStatus') as number),
          ),
        ).toEqual([404]);
      });
    },
  );
});
