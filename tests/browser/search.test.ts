import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page, Response } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Language } from '#model/language';
import { inSite } from '#routes';
import { LAPTOP, PHONE, visit, type Visit } from './visit.ts';

const STATUS = '.search [role=status]';
const TITLES = '.search ol > li > a';
const KB = 1000;

function addressOf(query: string, language: Language = 'id'): string {
  return `${inject('atSubPath')}${inSite('cari/', language)}?${query}`;
}

/** What the search says once it has an answer. */
async function answer(page: Page): Promise<string> {
  const status = page.locator(STATUS);
  await expect
    .poll(() => status.innerText(), { timeout: 20_000 })
    .not.toMatch(/…$|memerlukan JavaScript|needs JavaScript/);
  return status.innerText();
}

async function search(words: string, language: Language = 'id', options = LAPTOP): Promise<Visit & { said: string }> {
  const seen = await visit(addressOf(new URLSearchParams({ q: words }).toString(), language), options);
  return { ...seen, said: await answer(seen.page) };
}

async function goalOf(page: Page, name: string): Promise<string> {
  const href = await page.locator('.search ol a', { hasText: name }).first().getAttribute('href');
  return new URL(href ?? '', page.url()).href.slice(inject('atSubPath').length);
}

describe('what readers type', () => {
  test.each([
    ['miskin', 'Persentase penduduk miskin (P0)'],
    ['miskin', 'Kemiskinan ekstrem'],
    ['15.04', 'Kabupaten Batanghari'],
    ['1504', 'Kabupaten Batanghari'],
    ['batang hari', 'Kabupaten Batanghari'],
    ['BATANGHARI', 'Kabupaten Batanghari'],
    ['Mersam', 'Kabupaten Batanghari'],
    ['Sungai Rengas', 'Kabupaten Batanghari'],
    ['Sungai Rengas', 'Klaster Sungai Rengas'],
    ['musibanyuasin', 'Kabupaten Musi Banyuasin'],
  ])('"%s" finds %s among the first results', async (words, title) => {
    const { page, said, troubles, elsewhere } = await search(words);
    expect(said).toMatch(/^\d+ hasil untuk “/);
    expect(await page.locator(TITLES).allInnerTexts()).toContain(title);
    expect({ troubles, elsewhere }).toEqual({ troubles: [], elsewhere: [] });
  });

  test.each([
    ['poverty', 'Poverty rate (P0)'],
    ['regency batanghari', 'Kabupaten Batanghari'],
    ['kemiskinan', 'Poverty line'],
  ])('in English "%s" finds %s', async (words, title) => {
    const { page, said } = await search(words, 'en');
    expect(said).toMatch(/^\d+ results? for “/);
    expect(await page.locator(TITLES).allInnerTexts()).toContain(title);
    expect(await goalOf(page, title)).toMatch(/^en\//);
  });

  test('an indicator and a region lead to the page of that indicator in that region', async () => {
    const { page } = await search('kemiskinan batanghari');
    expect((await page.locator(TITLES).allInnerTexts())[0]).toBe('Kabupaten Batanghari');
    await page
      .locator('.search ol > li')
      .first()
      .getByRole('link', { name: 'Persentase penduduk miskin (P0)' })
      .click();
    expect(page.url()).toBe(`${inject('atSubPath')}wilayah/15.04-batanghari/indikator/persentase-penduduk-miskin/`);
    expect(await page.locator('h1').innerText()).toContain('Persentase penduduk miskin');
  });

  test('a kecamatan leads to its place on the page of its region', async () => {
    const { page } = await search('kecamatan mersam');
    expect(await goalOf(page, 'Kecamatan Mersam')).toBe('wilayah/15.04-batanghari/#kecamatan-15.04.01');
    expect(await page.locator('.search ol a', { hasText: 'Kecamatan Pemayung' }).count()).toBe(0);
  });
});

describe('a region that nobody has reported on', () => {
  test.each([
    ['Kabupaten Bandung', 'Kabupaten Bandung'],
    ['Sleman', 'Kabupaten Sleman'],
    ['34.04', 'Kabupaten Sleman'],
  ])('"%s" is answered with "belum ada laporan" and how to start', async (words, title) => {
    const { page } = await search(words);
    const result = page.locator('.search ol > li').first();
    expect(await result.locator('a').first().innerText()).toBe(title);
    expect(await result.innerText()).toContain('belum ada laporan');
    await result.locator('a').first().click();
    expect(await page.locator(':target').innerText()).toContain('Siapa pun dapat memulai laporan');
  });

  test('is told in English too', async () => {
    const { page } = await search('Sleman', 'en');
    expect(await page.locator('.search ol > li').first().innerText()).toContain('no report yet');
  });
});

describe('the address', () => {
  test('keeps words and filters, can be shared, and is gone back to', async () => {
    const { page } = await search('kemiskinan');
    const all = await page.locator(STATUS).innerText();
    await page.locator('select[name=jenis]').selectOption('komitmen');
    expect(await answer(page)).not.toBe(all);
    expect(new URL(page.url()).search).toBe('?q=kemiskinan&jenis=komitmen');
    expect(new Set(await page.locator('.search .kind').allInnerTexts())).toEqual(new Set(['Komitmen']));
    await page.locator('select[name=status]').selectOption('berjalan');
    await expect.poll(() => page.locator(STATUS).innerText()).not.toBe(all);
    expect(new URL(page.url()).search).toBe('?q=kemiskinan&jenis=komitmen&status=berjalan');
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.locator(STATUS).innerText()).toBe(all);
    expect(await page.locator('select[name=jenis]').inputValue()).toBe('');
  });

  test('with a region chosen, an indicator leads to its page in that region', async () => {
    const { page } = await visit(addressOf('q=kemiskinan&jenis=indikator&wilayah=15.04-batanghari'), LAPTOP);
    await answer(page);
    expect(await page.locator('select[name=wilayah]').inputValue()).toBe('15.04-batanghari');
    expect(await goalOf(page, 'Persentase penduduk miskin (P0)')).toBe(
      'wilayah/15.04-batanghari/indikator/persentase-penduduk-miskin/',
    );
  });

  test('with filters that leave nothing says so and names the way out', async () => {
    const { page } = await visit(addressOf('q=sleman&jenis=komitmen'), LAPTOP);
    expect(await answer(page)).toBe('Tidak ada hasil untuk “sleman” dengan saringan ini. Coba tanpa saringan.');
    expect(await page.locator('select[name=jenis]').isVisible()).toBe(true);
  });

  test('with filters that nobody offers shows all', async () => {
    const { page } = await visit(addressOf('q=sleman&jenis=entah&lain=1'), LAPTOP);
    expect(await answer(page)).toBe('1 hasil untuk “sleman”.');
  });
});

describe('words that cannot be found', () => {
  test.each([
    ['', 'Tulis dulu kata yang dicari.'],
    ['   ', 'Tulis dulu kata yang dicari.'],
    ['qqxyzzy', 'Tidak ada hasil untuk “qqxyzzy”.'],
    ['<script>alert(1)</script>', 'Tidak ada hasil untuk “<script>alert(1)</script>”.'],
    ['a'.repeat(500), `Tidak ada hasil untuk “${'a'.repeat(200)}”.`],
  ])('"%s" is answered in words, without an error, and the list of everything stays', async (words, told) => {
    const { page, said, troubles } = await search(words);
    expect(said).toContain(told);
    expect(await page.locator('#daftar').isVisible()).toBe(true);
    expect(await page.locator('.search ol').isVisible()).toBe(false);
    expect(troubles).toEqual([]);
  });

  test.each([
    '"',
    "'",
    '""',
    '“batanghari”',
    '-',
    '% & ?',
    '{count}',
    '<img src=x onerror=alert(1)>',
    'batanghari\u0000',
  ])('%j meets no error', async (words) => {
    const { page, said, troubles } = await search(words);
    expect(said).toMatch(/hasil untuk “/);
    expect(await page.locator('main img').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test('a word that is nowhere is named, beside what the others find', async () => {
    const { said } = await search('Kabupaten Bandung qqxyzzy');
    expect(said).toMatch(/^\d+ hasil .* Tidak ditemukan di mana pun: qqxyzzy\.$/);
  });
});

describe('by keyboard and ear', () => {
  test('a form with a label, results in a list, the count in a live region', async () => {
    const { page } = await visit(`${inject('atRoot')}cari/`, PHONE);
    await page.getByRole('searchbox', { name: 'Cari di situs ini' }).fill('kemiskinan');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^\d+ hasil untuk “kemiskinan”/);
    expect(await page.getByRole('heading', { name: 'Hasil' }).count()).toBe(1);
    expect(await page.locator(TITLES).count()).toBe(10);
    await page.getByRole('button', { name: 'Tampilkan lagi' }).click();
    await expect.poll(() => page.locator(TITLES).count()).toBe(20);
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe((await page.locator(TITLES).allInnerTexts())[10]);
  });

  test.each([
    { colorScheme: 'light', screen: LAPTOP },
    { colorScheme: 'dark', screen: PHONE },
  ] as const)('nothing hinders a reader of results in the $colorScheme colours', async ({ colorScheme, screen }) => {
    const { page } = await visit(addressOf('q=kemiskinan+batanghari'), {
      ...screen,
      colorScheme,
      reducedMotion: 'reduce',
    });
    await answer(page);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});

describe('what it costs', () => {
  test('nothing of the index is loaded before the first query, and the first results take at most 150 kB, packed', async () => {
    const { page } = await visit(`${inject('atRoot')}cari/`, LAPTOP);
    const loaded: Response[] = [];
    page.on('response', (response) => loaded.push(response));
    await page.waitForTimeout(300);
    expect(loaded).toEqual([]);
    await page.locator('#cari-q').fill('kemiskinan');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(TITLES).count()).toBe(10);
    const bodies = await Promise.all(loaded.map((response) => response.body()));
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    console.log(`first results: ${String(loaded.length)} files, ${String(bytes)} bytes packed`);
    expect(loaded.length).toBeGreaterThan(5);
    expect(bytes).toBeLessThanOrEqual(150 * KB);
  });
});

describe('where the search cannot run', () => {
  test('without JavaScript the form of any page leads to a list of everything, which says why', async () => {
    const { page } = await visit(`${inject('atSubPath')}wilayah/15.04-batanghari/`, {
      ...PHONE,
      javaScriptEnabled: false,
    });
    await page.locator('.masthead input[name=q]').fill('kemiskinan');
    await page.locator('.masthead form button').click();
    expect(page.url()).toBe(addressOf('q=kemiskinan'));
    expect(await page.locator(STATUS).innerText()).toMatch(/^Pencarian memerlukan JavaScript/);
    expect(await page.locator('#daftar a', { hasText: 'Kabupaten Batanghari' }).first().isVisible()).toBe(true);
    expect(await page.locator('fieldset').isVisible()).toBe(false);
  });

  test('from a file it says so too, and lists everything', async () => {
    const file = pathToFileURL(join(inject('dist'), 'cari', 'index.html')).href;
    const { page, elsewhere } = await visit(`${file}?q=kemiskinan`, LAPTOP);
    expect(await page.locator(STATUS).innerText()).toMatch(/tidak berjalan dari berkas di komputer/);
    expect(await page.locator('#daftar a', { hasText: 'Kabupaten Batanghari' }).first().isVisible()).toBe(true);
    expect(elsewhere).toEqual([]);
  });

  test('when the index does not come, it says so, and the next try may succeed', async () => {
    const { page } = await visit(`${inject('atRoot')}cari/`, LAPTOP);
    await page.route('**/indeks/**', (route) => route.abort());
    await page.locator('#cari-q').fill('kemiskinan');
    await page.keyboard.press('Enter');
    expect(await answer(page)).toMatch(/^Pencarian tidak dapat dimuat/);
    expect(await page.locator('#daftar').isVisible()).toBe(true);
    await page.unroute('**/indeks/**');
  });
});
