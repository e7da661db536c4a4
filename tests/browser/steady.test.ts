import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { kindsOf } from './kinds.ts';

/** Largest sum of layout shifts that readers do not notice: https://web.dev/articles/cls calls 0.1 good; the site asks for less. */
const MOST = 0.02;
const WIDTHS = [360, 412, 1280];
/** Later than any browser waits before it draws text in the fallback. */
const LATE = 700;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(() => browser.close());

async function shiftsOf(address: string, width: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  try {
    const page = await context.newPage();
    let fonts = 0;
    await page.route('**/*.woff2', async (route) => {
      fonts += 1;
      await wait(LATE);
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(200);
    expect(fonts).toBe(1);
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(sum);
          }, 200);
        }),
    );
  } finally {
    await context.close();
  }
}

const pages = kindsOf(inject('dist')).filter(({ kind }) => ['home', 'region in full', 'indicator'].includes(kind));

test.each(pages)('$kind stays where it is when the typeface arrives late', async ({ path }) => {
  for (const width of WIDTHS) {
    expect(await shiftsOf(`${inject('atRoot')}${path}`, width), `${String(width)} pixels wide`).toBeLessThan(MOST);
  }
});
