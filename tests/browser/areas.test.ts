/** A map of shapes on a page, drawn and interactive: the same picture, by mouse, by key and by ear. */
import { AxeBuilder } from '@axe-core/playwright';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Boundaries } from '#model/boundaries';
import { writeTopology } from '#boundaries/write-topology';
import { serveSite } from '../../scripts/static-server.ts';
import { squares } from '../maps/squares.ts';
import { freshFolder, runBuild } from '../site/run-build.ts';
import { LAPTOP, PHONE, visit } from './visit.ts';

/** The kecamatan of Batanghari, all but the last, as made-up squares. */
const UNITS = ['Mersam', 'Muara Tembesi', 'Muara Bulian', 'Batin XXIV', 'Pemayung', 'Maro Sebo Ulu', 'Bajubang'].map(
  (name, index) => ({ code: `15.04.0${String(index + 1)}`, name }),
);
/** Three of the country's regencies; the site has no report of the last one. */
const REGENCIES = [
  { code: '15.04', name: 'Kabupaten Batanghari' },
  { code: '16.06', name: 'Kabupaten Musi Banyuasin' },
  { code: '17.01', name: 'Kabupaten Bengkulu Selatan' },
];
const PATH = 'wilayah/15.04-batanghari/';

const { dir, clear } = freshFolder();
let site: Awaited<ReturnType<typeof serveSite>> | undefined;

beforeAll(async () => {
  const [content, out] = [join(dir, 'content'), join(dir, 'site')];
  cpSync(resolve('content'), content, { recursive: true });
  mkdirSync(join(content, 'boundaries'), { recursive: true });
  const bring = (file: string, { topology, level, parent, source, license, validOn }: Boundaries): void => {
    const text = writeTopology(JSON.stringify(topology), { level, parent, source, license, validOn });
    writeFileSync(join(content, 'boundaries', file), text);
  };
  bring('15-04-district.topojson', squares(UNITS));
  bring('id-regency.topojson', { ...squares(REGENCIES), level: 'regency', parent: 'ID' });
  const { code, said } = await runBuild(['--content', content, '--out', out]);
  expect(code, said).toBe(0);
  site = await serveSite({ dir: out, port: 0 });
});
afterAll(async () => {
  await site?.close();
  clear();
});

async function open(options: Parameters<typeof visit>[1], path = PATH) {
  const opened = await visit(`${site?.address ?? ''}${path}`, options);
  return { ...opened, figure: opened.page.locator('figure.map:has(svg.area-map)') };
}

function boxes(page: Page, selector: string): Promise<readonly (readonly number[])[]> {
  return page.locator(selector).evaluateAll((found) =>
    found.map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return [left, top + window.scrollY, width, height].map(Math.round);
    }),
  );
}

describe('a map of shapes', () => {
  test('says without JavaScript what it shows, where the shapes come from, and which are missing', async () => {
    const { figure } = await open({ ...PHONE, javaScriptEnabled: false });
    const said = await figure.innerText();
    expect(said).toContain('Batas indikatif, bukan rujukan batas resmi.');
    expect(said).toContain('Kotak buatan (CC0-1.0), keadaan 31 Januari 2025');
    expect(said).toContain('Tanpa bentuk di berkas batas ini: Maro Sebo Ilir.');
    expect(await figure.getByRole('button').count()).toBe(0);
  });

  test('each shape is a link that is named in full and leads to its row', async () => {
    const { page, figure } = await open(LAPTOP);
    const link = figure.getByRole('link', { name: 'Mersam: Klaster Sungai Rengas' });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#kecamatan-15.04.01');
  });

  test.each([
    ['phone', PHONE],
    ['laptop', LAPTOP],
  ] as const)('on a %s the interactive map covers the drawing exactly, and nothing else moves', async (_, screen) => {
    const { page, figure, elsewhere, troubles } = await open({ ...screen, reducedMotion: 'reduce' });
    const drawn = await boxes(page, 'svg.area-map .area-ground');
    const before = await boxes(page, 'main h2');
    await figure.getByRole('button', { name: 'Aktifkan peta interaktif' }).click();
    await page.locator('.live-area').first().waitFor();
    const live = await boxes(page, '.live-area');
    expect(live).toHaveLength(drawn.length);
    live.forEach((box, index) => {
      box.forEach((value, side) => {
        expect(Math.abs(value - (drawn[index]?.[side] ?? NaN))).toBeLessThanOrEqual(3);
      });
    });
    expect(await boxes(page, 'main h2')).toEqual(before);
    const foreign = elsewhere.filter((address) => !address.startsWith(site?.address ?? '?'));
    expect({ foreign, troubles }).toEqual({ foreign: [], troubles: [] });
  });

  test('the interactive map is walked by key: name and reading, Enter opens, Escape closes', async () => {
    const { page, figure } = await open({ ...LAPTOP, reducedMotion: 'reduce', colorScheme: 'dark' });
    await figure.getByRole('button', { name: 'Aktifkan peta interaktif' }).click();
    const area = page.getByRole('button', { name: 'Mersam: Klaster Sungai Rengas' });
    await area.focus();
    await page.keyboard.press('Enter');
    const popup = page.locator('.leaflet-popup-content');
    expect(await popup.innerText()).toMatch(/Mersam\s+Klaster Sungai Rengas/);
    await area.focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => popup.count()).toBe(0);
    const axe = new AxeBuilder({ page }).include('figure.map').setLegacyMode(true);
    expect((await axe.analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  test('print has the drawing back', async () => {
    const { page, figure } = await open(LAPTOP);
    await figure.getByRole('button', { name: 'Aktifkan peta interaktif' }).click();
    await page.locator('.live-area').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const drawing = await figure.locator('svg.area-map').evaluate((svg) => getComputedStyle(svg).visibility);
    const live = await figure.locator('.map-live').evaluate((box) => getComputedStyle(box).display);
    await page.emulateMedia({ media: null });
    expect({ drawing, live }).toEqual({ drawing: 'visible', live: 'none' });
  });
});

describe('the country on a page of its own', () => {
  const page = 'bandingkan/persentase-penduduk-miskin/';

  test('is linked from the comparison, and says how many regions it shows', async () => {
    const opened = await open({ ...PHONE, javaScriptEnabled: false }, page);
    await opened.page.getByRole('link', { name: 'Peta seluruh Indonesia' }).click();
    expect(opened.page.url()).toContain(`${page}peta/`);
    expect(await opened.page.locator('main').innerText()).toContain('2 dari 3 kabupaten dan kota');
  });

  test('links what has a figure, hatches what has none, and hinders nobody', async () => {
    const { page: shown, figure } = await open(PHONE, `${page}peta/`);
    expect(await figure.getByRole('link').count()).toBe(2);
    expect(await figure.getByRole('link', { name: /^Kabupaten Batanghari: [\d,]+ persen$/ }).count()).toBe(1);
    expect(await figure.locator('.area-ground.is-no-data').count()).toBe(1);
    expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const axe = new AxeBuilder({ page: shown }).setLegacyMode(true);
    expect((await axe.analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
