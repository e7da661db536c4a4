/** Addresses of earlier times as readers meet them: a page that moved opens the page of today, with the part asked for. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveSite } from '../../scripts/static-server.ts';
import { INDICATOR, REGION, renameThings, writeRecordedContent } from '../site/renamed-content.ts';
import { freshFolder, runBuild } from '../site/run-build.ts';
import { LAPTOP, PHONE } from './visit.ts';

const { dir, clear } = freshFolder();
const OLD = `wilayah/${REGION.old}/`;
const NOW = `wilayah/${REGION.now}/`;
const OLD_INDICATOR = `${OLD}indikator/${INDICATOR.old}/`;
const INDICATOR_NOW = `${NOW}indikator/${INDICATOR.now}/`;
const WITHOUT_SCRIPT = { ...PHONE, javaScriptEnabled: false };
let browser: Browser;
let server: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  const content = join(dir, 'content');
  writeRecordedContent(content);
  renameThings(content);
  const { said } = await runBuild(['--content', content, '--out', join(dir, 'site')]);
  expect(said).toContain('Situs selesai');
  server = await serveSite({ dir: join(dir, 'site'), port: 0, base: '/sub/path/' });
  browser = await chromium.connect(inject('browser'));
}, 240_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  clear();
});

/** Opens an old address and waits until the page of today stands there. */
async function follow(address: string, goal: string, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForURL((url) => url.pathname.endsWith(goal) || url.pathname.endsWith(`${goal}index.html`));
  await page.waitForLoadState('load');
  return page;
}

test.each([
  ['with the script', LAPTOP],
  ['without JavaScript', WITHOUT_SCRIPT],
] as const)('the old page of a renamed region opens the new one, %s', async (_, options) => {
  const page = await follow(`${server.address}${OLD}`, NOW, options);
  expect(await page.locator('h1').innerText()).toContain('Batanghari');
  await page.context().close();
});

test('the quoted address of a figure still opens that figure', async () => {
  const there = await follow(`${server.address}${INDICATOR_NOW}`, INDICATOR_NOW, LAPTOP);
  const anchor = await there.locator('tr[id*="realisasi"]').first().getAttribute('id');
  expect(anchor).toMatch(/^\d{4}-realisasi/);
  await there.context().close();
  const page = await follow(`${server.address}${OLD_INDICATOR}#${anchor ?? ''}`, INDICATOR_NOW, LAPTOP);
  expect(new URL(page.url()).hash).toBe(`#${anchor ?? ''}`);
  expect(await page.locator(':target').count()).toBe(1);
  await page.context().close();
});

test('without JavaScript it opens the page of the figure', async () => {
  const page = await follow(`${server.address}${OLD_INDICATOR}#2024`, INDICATOR_NOW, WITHOUT_SCRIPT);
  expect(await page.locator('h1').count()).toBe(1);
  await page.context().close();
});

test('going back does not lead into a circle', async () => {
  const page = await (await browser.newContext(LAPTOP)).newPage();
  await page.goto(`${server.address}tentang/`);
  await page.goto(`${server.address}${OLD_INDICATOR}#x`, { waitUntil: 'commit' });
  await page.waitForURL((url) => url.pathname.endsWith(INDICATOR_NOW));
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/sub/path/tentang/');
  await page.context().close();
});

test('from a disk the old page leads on too', async () => {
  const file = pathToFileURL(join(dir, 'site', OLD, 'index.html')).href;
  const page = await (await browser.newContext(LAPTOP)).newPage();
  await page.goto(file, { waitUntil: 'commit' });
  await page.waitForURL((url) => url.pathname.includes(REGION.now));
  await page.context().close();
});
