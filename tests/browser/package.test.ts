/** The package as a reader has it: unpacked to a folder, opened from the disk; and put on a plain server. */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { packSite } from '#build/package/pack-site';
import { readZip } from '#build/package/zip-file';
import { serveSite, type ServedSite } from '../../scripts/static-server.ts';
import { freshFolder } from '../site/run-build.ts';
import { visits } from './kinds.ts';
import { LAPTOP, PHONE, visit } from './visit.ts';

const REGION = 'wilayah/15.04-batanghari/';
const INDICATOR = `${REGION}indikator/persentase-penduduk-miskin/`;
const WITHOUT_SCRIPTS = { ...LAPTOP, javaScriptEnabled: false };

const hasSearch = existsSync(join(inject('dist'), 'cari', 'index.html'));

const { dir, clear } = freshFolder();
/** With a blank in its name, as folders of readers have. */
const unpacked = join(dir, 'Paket Tilik');
const root = pathToFileURL(`${unpacked}/`).href;
const servers: ServedSite[] = [];

beforeAll(async () => {
  const zip = join(dir, 'tilik.zip');
  packSite(inject('dist'), zip);
  for (const { path, bytes } of readZip(zip)) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    writeFileSync(join(unpacked, path), bytes);
  }
  for (const base of ['/', '/sub/path/']) servers.push(await serveSite({ dir: unpacked, port: 0, base }));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  clear();
});

function onDisk(path: string): string {
  return `${root}${path.endsWith('.html') ? path : `${path}index.html`}`;
}

/** Where a browser would go from this page, and what it would fetch, without the anchors. */
function addressesOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const named = [...document.querySelectorAll('[href], [src], [action]')].flatMap((element) => {
      const value = ['href', 'src', 'action'].flatMap((name) => element.getAttribute(name) ?? []);
      return value.map((one) => new URL(one, document.baseURI).href.replace(/[?#].*$/, ''));
    });
    return [...new Set(named)];
  });
}

function isFile(address: string): boolean {
  return statSync(fileURLToPath(address), { throwIfNoEntry: false })?.isFile() === true;
}

/** The drawings of a page that are not seen: without size, or with every shape in the black of a lost style sheet. */
function unseenDrawings(page: Page): Promise<{ readonly drawings: number; readonly unseen: readonly string[] }> {
  return page.evaluate(() => {
    const drawings = [...document.querySelectorAll<SVGSVGElement>('main svg[role="img"]')].filter(
      (drawing) => drawing.checkVisibility() && drawing.closest('details:not([open])') === null,
    );
    const unseen = drawings.filter((drawing) => {
      const { width, height } = drawing.getBoundingClientRect();
      const shapes = [...drawing.querySelectorAll('path, rect, circle, line')];
      const paints = shapes.map((shape) => `${getComputedStyle(shape).fill} ${getComputedStyle(shape).stroke}`);
      return width < 20 || height < 10 || paints.every((paint) => paint === 'rgb(0, 0, 0) none');
    });
    return { drawings: drawings.length, unseen: unseen.map((drawing) => drawing.outerHTML.slice(0, 120)) };
  });
}

describe('opened from a disk', () => {
  test('a reader walks from home over a region to an indicator, a cluster, a network, English, and back', async () => {
    const { page, troubles, elsewhere } = await visit(onDisk(''), LAPTOP);
    const follow = async (selector: string, goal: string): Promise<void> => {
      await page.locator(selector).first().click();
      await page.waitForURL((url) => url.href.replace(/[?#].*$/, '') === onDisk(goal));
      expect(await page.locator('h1').innerText()).not.toBe('');
    };
    await follow('.masthead a:has-text("Wilayah")', 'wilayah/');
    await follow('main a[href$="15.04-batanghari/index.html"]', REGION);
    await follow('main a[href*="indikator/persentase-penduduk-miskin/index.html"]', INDICATOR);
    await page.goBack();
    await follow('main a[href*="klaster/muara-bulian/index.html"]', `${REGION}klaster/muara-bulian/`);
    await follow('.masthead a:has-text("Jejaring")', 'jejaring/');
    await follow('main a[href$="aglomerasi-cirebon-raya/index.html"]', 'jejaring/aglomerasi-cirebon-raya/');
    await follow('.masthead a.switch', 'en/jejaring/aglomerasi-cirebon-raya/');
    await follow('.masthead a.brand', 'en/');
    await follow('.masthead a.switch', '');
    expect({ troubles, elsewhere }).toEqual({ troubles: [], elsewhere: [] });
  });

  test.each(visits(inject('dist')))(
    '$name says what it says online, lacks nothing, and every link arrives at a file',
    async ({ path }) => {
      const online = await visit(`${inject('atRoot')}${path}`, WITHOUT_SCRIPTS);
      const said = await online.page.locator('main').innerText();
      const { page, troubles, elsewhere } = await visit(onDisk(path), LAPTOP);
      expect(await page.locator('main').innerText()).toBe(said);
      const addresses = (await addressesOn(page)).filter((address) => address.startsWith('file:'));
      expect(addresses.filter((address) => !address.startsWith(root) || !isFile(address))).toEqual([]);
      expect((await unseenDrawings(page)).unseen).toEqual([]);
      expect({ troubles, elsewhere }).toEqual({ troubles: [], elsewhere: [] });
    },
  );

  test.each(['', REGION, INDICATOR, `${REGION}klaster/muara-bulian/`, 'jejaring/aglomerasi-cirebon-raya/'])(
    'the drawings of /%s are seen, also on a phone',
    async (path) => {
      for (const reader of [LAPTOP, PHONE]) {
        const { page } = await visit(onDisk(path), reader);
        const { drawings, unseen } = await unseenDrawings(page);
        expect(drawings).toBeGreaterThan(0);
        expect(unseen).toEqual([]);
      }
    },
  );

  test.runIf(hasSearch)('a search leads to the list of everything, which says why it is no search here', async () => {
    const { page, troubles } = await visit(onDisk(REGION), LAPTOP);
    const field = page.locator('form.find input[name="q"]');
    await field.fill('miskin');
    await field.press('Enter');
    await page.waitForURL((url) => url.href === `${onDisk('cari/')}?q=miskin`);
    expect(await page.locator('main').innerText()).toMatch(/tidak berjalan dari berkas/);
    expect(await page.locator(`main a[href$="${REGION}index.html"]`).first().isVisible()).toBe(true);
    expect(troubles).toEqual([]);
  });

  test('the typeface of the site is there, and what is folded opens', async () => {
    const { page } = await visit(onDisk(INDICATOR), LAPTOP);
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(loaded).toBeGreaterThan(0);
    const folded = page.locator('main details').filter({ has: page.locator(':scope > :not(summary)') });
    const first = folded.first();
    await first.locator('summary').first().click();
    expect(await first.evaluate((element) => element.hasAttribute('open'))).toBe(true);
    expect(await first.locator(':scope > :not(summary)').first().isVisible()).toBe(true);
  });
});

describe.each(['a plain server', 'a sub-path'])('put on %s', (where) => {
  const server = () => servers[where === 'a plain server' ? 0 : 1]?.address ?? '';

  test.each(['', REGION, INDICATOR, 'komitmen/', 'en/'])('/%s meets no error, and its script runs', async (path) => {
    const { page, troubles } = await visit(`${server()}${path}`, LAPTOP);
    const scripts = await page.locator('script[data-module]').count();
    if (scripts > 0)
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => /_assets\/page\.[^/]*\.js$/.test(name)),
      );
    expect(troubles).toEqual([]);
    expect(new URL(page.url()).href).toBe(`${server()}${path}`);
  });

  test.runIf(hasSearch)('the search finds', async () => {
    const { page, troubles } = await visit(`${server()}cari/?q=miskin`, LAPTOP);
    const found = page.locator('main ol.entries a[href*="persentase-penduduk-miskin/"]');
    await found.first().waitFor();
    await found.first().click();
    await page.waitForLoadState();
    expect(await page.locator('h1').innerText()).toMatch(/miskin/);
    expect(troubles).toEqual([]);
  });

  test('the interactive map comes when it is asked for', async () => {
    const { page, troubles } = await visit(server(), LAPTOP);
    await page.locator('.map-activate.is-ready').first().click();
    await page.locator('.map-box.is-live').first().waitFor();
    expect(troubles).toEqual([]);
  });
});
