/** Briefs on paper: at most four sheets of A4 and F4, nothing cut, for the real content and for far too much of it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { briefsIn, PAPERS, printPage, sheetsOf, type Paper } from '../../scripts/print-briefs.ts';
import { serveSite, type ServedSite } from '../../scripts/static-server.ts';
import { OVERFULL, writeOverfull } from '../presenters/brief/overfull-content.ts';

const SHEETS = 4;
/** Type of the running text in CSS pixels: 9.5 to 10.5 pt. */
const TYPE = { least: 12.6, most: 14.1 };
/** Width between the margins of the paper, in CSS pixels. */
const WIDTHS: Readonly<Record<Paper, number>> = { a4: 688, f4: 706 };

const OVER = `${OVERFULL.region}ringkasan/${String(OVERFULL.year)}/`;
const REAL = briefsIn(inject('dist'), { language: 'id', year: '2025' }).map(({ path }) => path);
const AGENCIES = briefsIn(inject('dist'), { language: 'id' })
  .map(({ path }) => path)
  .filter((path) => path.includes('/perangkat-daerah/'));

let browser: Browser;
let page: Page;
let overfull: ServedSite;
let folder = '';

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync(resolve('.cache/overfull-'));
  writeOverfull(join(folder, 'content'));
  const args = ['scripts/build.ts', '--content', join(folder, 'content'), '--out', join(folder, 'site')];
  execFileSync('node', args, { stdio: 'ignore', env: { ...process.env, NODE_ENV: 'production' } });
  overfull = await serveSite({ dir: join(folder, 'site'), port: 0 });
  browser = await chromium.connect(inject('browser'));
  page = await browser.newPage({ locale: 'id-ID' });
}, 300_000);

afterAll(async () => {
  await Promise.all([browser.close(), overfull.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** What does not fit on a sheet so wide, and what is set in type too small or too large. */
async function faults(address: string, paper: Paper): Promise<readonly string[]> {
  await page.setViewportSize({ width: WIDTHS[paper], height: 900 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(address, { waitUntil: 'load' });
  const found = await page.evaluate((type) => {
    const brief = document.querySelector('.brief');
    if (brief === null) return ['no brief'];
    const right = brief.getBoundingClientRect().right + 1;
    const name = (element: Element): string => `${element.tagName} ${element.textContent.trim().slice(0, 60)}`;
    const shown = [...brief.querySelectorAll('*')].filter((element) => element.getClientRects().length > 0);
    const own = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    return shown.flatMap((element) => {
      const { fontSize, overflowX } = getComputedStyle(element);
      const size = Number.parseFloat(fontSize);
      const isCut = element instanceof HTMLElement && element.scrollWidth > element.clientWidth + 1;
      const isText = own(element) && element.closest('h1, h2, dd, sup') === null;
      return [
        ...(element.getBoundingClientRect().right > right ? [`beyond the paper: ${name(element)}`] : []),
        ...(isCut && (overflowX !== 'visible' || element.matches('td, th, p, li')) ? [`cut: ${name(element)}`] : []),
        ...(isText && (size < type.least || size > type.most) ? [`type of ${fontSize}: ${name(element)}`] : []),
      ];
    });
  }, TYPE);
  return found;
}

async function sheets(address: string, paper: Paper): Promise<number> {
  await page.goto(address, { waitUntil: 'load' });
  return sheetsOf(await printPage(page, paper));
}

const papers = Object.keys(PAPERS) as Paper[];

describe.each(papers)('on %s', (paper) => {
  test.each([...REAL, ...AGENCIES.slice(0, 2)])('%s is whole on at most four sheets', async (path) => {
    const address = `${inject('atRoot')}${path}`;
    const count = await sheets(address, paper);
    expect(count).toBeGreaterThanOrEqual(2);
    expect(count).toBeLessThanOrEqual(SHEETS);
    expect(await faults(address, paper)).toEqual([]);
  });

  test.each(['', `perangkat-daerah/${OVERFULL.agency}/`, `komisi/${OVERFULL.commission}/`])(
    'far too much is still whole on at most four sheets: %s',
    async (part) => {
      const address = `${overfull.address}${OVER}${part}`;
      expect(await sheets(address, paper)).toBeLessThanOrEqual(SHEETS);
      expect(await faults(address, paper)).toEqual([]);
    },
  );
});

describe('on paper', () => {
  test('the first sheet stands alone, and fits on the smaller paper', async () => {
    await faults(`${overfull.address}${OVER}perangkat-daerah/${OVERFULL.agency}/`, 'a4');
    const first = await page.evaluate(() => {
      const height = (selector: string): number =>
        document.querySelector(selector)?.getBoundingClientRect().height ?? 0;
      const sheet = document.querySelector('.first-sheet');
      return {
        millimetres: ((height('.first-sheet') + height('.brief-running')) / 96) * 25.4,
        breaks: sheet === null ? '' : getComputedStyle(sheet).breakAfter,
      };
    });
    expect(first.breaks).toBe('page');
    expect(first.millimetres).toBeLessThan(297 - 11 - 14);
  });

  test('there is no navigation, no shade, and the region and year on each sheet', async () => {
    await faults(`${overfull.address}${OVER}`, 'a4');
    const seen = await page.evaluate(() => {
      const isShown = (selector: string): boolean =>
        [...document.querySelectorAll(selector)].some((element) => element.getClientRects().length > 0);
      const colours = [...document.querySelectorAll('.brief *')].map((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return `${color} on ${backgroundColor}`;
      });
      const running = document.querySelector('.brief-running');
      return {
        navigation: isShown('nav') || isShown('.masthead') || isShown('.foot') || isShown('.crumbs'),
        colours: [...new Set(colours)],
        repeated: running === null ? '' : getComputedStyle(running).display,
        running: [...document.querySelectorAll('.brief-running p')].map((line) => line.textContent.trim()),
        code: isShown('.brief-running .qr'),
      };
    });
    expect(seen).toEqual({
      navigation: false,
      colours: ['rgb(0, 0, 0) on rgba(0, 0, 0, 0)'],
      repeated: 'table-header-group',
      running: ['Kabupaten Batanghari', 'LKPJ 2025 · Tilik'],
      code: true,
    });
  });

  test('without an address of the site there is no code and no gap for it', async () => {
    await faults(`${inject('atRoot')}${REAL[0] ?? ''}`, 'a4');
    const height = await page.evaluate(() => document.querySelector('.brief-running')?.getBoundingClientRect().height);
    expect(await page.locator('.qr').count()).toBe(0);
    expect(height).toBeLessThan(60);
  });

  test('no row of a table is torn between two sheets', async () => {
    await faults(`${overfull.address}${OVER}`, 'a4');
    const torn = await page.evaluate(
      () =>
        [...document.querySelectorAll('.brief tr, .brief-list > li')].filter(
          (row) => getComputedStyle(row).breakInside !== 'avoid',
        ).length,
    );
    expect(torn).toBe(0);
  });
});
