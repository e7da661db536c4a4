import { AxeBuilder } from '@axe-core/playwright';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { LAPTOP, PHONE, visit } from './visit.ts';

const CHART = 'wilayah/15.04-batanghari/indikator/persentase-penduduk-miskin/';

/** Pages with a map that can be made interactive. */
function mapPages(): string[] {
  const dist = inject('dist');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => file.endsWith('index.html') && /<figure[^>]* data-map/.test(readFileSync(join(dist, file), 'utf8')),
    )
    .map((file) => file.replaceAll('\\', '/').slice(0, -'index.html'.length))
    .sort();
}

/** Presses Tab until an element that fits has the focus; false when the page ends before. */
async function tabTo(page: Page, selector: string): Promise<boolean> {
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    if (there) return true;
  }
  return false;
}

/** Where the parts of a page stand, to see whether anything moves. */
function places(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main h2, main figure, footer')].flatMap((element) => {
      const { top, height } = element.getBoundingClientRect();
      return [Math.round(top + window.scrollY), Math.round(height)];
    }),
  );
}

describe('a chart', () => {
  test('is read point by point with the arrow keys, and moves nothing', async () => {
    const { page, troubles, elsewhere } = await visit(`${inject('atRoot')}${CHART}`, LAPTOP);
    const before = await places(page);
    const output = page.locator('[data-chart] .chart-reading').first();
    const hint = await output.innerText();
    expect(await tabTo(page, '[data-chart] svg')).toBe(true);
    await page.keyboard.press('Home');
    const first = await output.innerText();
    await page.keyboard.press('ArrowRight');
    const second = await output.innerText();
    await page.keyboard.press('End');
    const last = await output.innerText();
    expect(new Set([hint, first, second, last]).size).toBe(4);
    expect(first).toMatch(/\d{4}/);
    const svg = page.locator('[data-chart] svg').first();
    expect(await svg.getAttribute('aria-valuetext')).toBe(last);
    expect(await places(page)).toEqual(before);
    expect({ troubles, elsewhere }).toEqual({ troubles: [], elsewhere: [] });
  });

  test('says the point under the pointer', async () => {
    const { page } = await visit(`${inject('atRoot')}${CHART}`, LAPTOP);
    const svg = page.locator('[data-chart] svg').first();
    await svg.scrollIntoViewIfNeeded();
    const box = await svg.boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * 0.9, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    expect(await page.locator('[data-chart] .chart-reading').first().innerText()).toMatch(/\d/);
  });

  test('is described in words to those who cannot see it', async () => {
    const { page } = await visit(`${inject('atRoot')}${CHART}`, { ...LAPTOP, javaScriptEnabled: false });
    const svg = page.locator('[data-chart] svg').first();
    const [name, description] = [
      await svg.locator('title').first().textContent(),
      await svg.locator('desc').first().textContent(),
    ];
    expect(name).not.toBe('');
    expect(description).toMatch(/\d/);
  });
});

describe('a map', () => {
  const maps = mapPages();

  test('there are maps to open', () => {
    expect(maps.length).toBeGreaterThan(0);
  });

  test.each(maps)('on /%s opens by keyboard, moves nothing, asks nobody else, and hinders nobody', async (path) => {
    const { page, troubles, elsewhere } = await visit(`${inject('atSubPath')}${path}`, {
      ...LAPTOP,
      reducedMotion: 'reduce',
    });
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/_assets/map.')) loaded.push(request.url());
    });
    expect(await tabTo(page, '[data-map] button')).toBe(true);
    expect(loaded).toEqual([]);
    const before = await places(page);
    await page.keyboard.press('Enter');
    await page.locator('.map-live .leaflet-interactive').first().waitFor();
    expect(await places(page)).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.closest('.map-live') !== null)).toBe(true);

    expect(await tabTo(page, '.map-live path[role="button"]')).toBe(true);
    await page.keyboard.press('Enter');
    const popup = page.locator('.leaflet-popup');
    await popup.waitFor();
    expect(await popup.innerText()).not.toBe('');

    const { violations } = await new AxeBuilder({ page }).include('.map-live').setLegacyMode(true).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual([]);
    await page.keyboard.press('Escape');
    await popup.waitFor({ state: 'detached' });
    expect({ troubles, elsewhere }).toEqual({ troubles: [], elsewhere: [] });
  });

  test.each(maps.slice(0, 1))('on /%s offers nothing that needs a script where there is none', async (path) => {
    const { page } = await visit(`${inject('atRoot')}${path}`, { ...LAPTOP, javaScriptEnabled: false });
    expect(await page.locator('[data-map] svg').first().isVisible()).toBe(true);
    expect(await page.locator('[data-map] button').first().isVisible()).toBe(false);
  });

  test.each(maps.slice(0, 1))('on /%s fits a phone when it is open', async (path) => {
    const { page } = await visit(`${inject('atRoot')}${path}`, PHONE);
    await page.locator('[data-map] button').first().click();
    await page.locator('.map-live .leaflet-interactive').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });

  test.each(maps.slice(0, 1))('on /%s stays as drawn when the interactive one cannot be loaded', async (path) => {
    const { page } = await visit(`${inject('atRoot')}${path}`, { ...LAPTOP, colorScheme: 'dark' });
    await page.route(/\/_assets\/map\./, (route) => route.abort());
    await page.locator('[data-map] button').first().click();
    await page.locator('[data-map] button').first().waitFor({ state: 'visible' });
    expect(await page.locator('.map-box svg').first().isVisible()).toBe(true);
    expect(await page.locator('.map-live').count()).toBe(0);
    await page.unrouteAll();
  });
});

test.each([
  ['phone', PHONE, { narrow: true, wide: false }],
  ['laptop', LAPTOP, { narrow: false, wide: true }],
] as const)('a chart with two layouts shows the one that fits a %s, and only that', async (_, screen, wanted) => {
  const { page } = await visit(`${inject('atRoot')}wilayah/62-kalimantan-tengah/klaster/produksi-ke-offtaker/`, screen);
  const shown = async (layout: string) => page.locator(`#rantai .chart-box.${layout}`).isVisible();
  expect({ narrow: await shown('is-narrow'), wide: await shown('is-wide') }).toEqual(wanted);
  expect(await page.locator('#rantai').getByRole('img').count()).toBe(1);
});
