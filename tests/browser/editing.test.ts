import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';

/** A save shall show within a second; on a machine that is busy with other tests it may take three times as long. */
const SHOWN_WITHIN = 3000;
const STARTS_WITHIN = 180_000;
const FIGURES = 'regions/15.04-batanghari/figures.csv';

let browser: Browser;
let page: Page;
let folder = '';
let server: ChildProcess | undefined;

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(() => browser.close());

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tilik-dev-'));
  cpSync('content', folder, { recursive: true });
  page = await browser.newPage();
});
afterEach(async () => {
  await page.close();
  if (server !== undefined) {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  }
  rmSync(folder, { recursive: true });
});

async function start(): Promise<string> {
  const child = spawn(process.execPath, ['tests/browser/dev-server.mjs'], {
    env: { ...process.env, NODE_ENV: 'development', VITEST: '', CONTENT_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server = child;
  for await (const said of child.stdout) {
    const address = /http:\S+/.exec(String(said))?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('The server ended before it told its address.');
}

/** Writes a file of the content with one thing put in place of another. */
function edit(file: string, before: string, after: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(before);
  writeFileSync(join(folder, file), text.replace(before, after));
}

const shows = (text: string, timeout = SHOWN_WITHIN) => page.getByText(text).first().waitFor({ timeout });

describe('npm run dev', () => {
  test(
    'a saved table is on the page at once; a bad edit is told beside the last valid state, and mended it shows',
    async () => {
      const address = await start();
      await page.goto(`${address}wilayah/15.04-batanghari/`);
      await shows('306.652 jiwa');
      await shows('PRATINJAU.');

      edit(FIGURES, '306652', '306111');
      await shows('306.111 jiwa');

      edit('regions/15.04-batanghari/clusters/muara-bulian.yaml', 'kind: ', 'draft: true\nkind: ');
      await page.getByRole('link', { name: 'Klaster Muara Bulian (Draf)' }).first().waitFor({ timeout: SHOWN_WITHIN });

      edit(FIGURES, '306111', '306111 jiwa');
      const panel = page.locator('tilik-temuan .panel');
      await panel.getByText('1 galat').waitFor({ timeout: SHOWN_WITHIN });
      const said = await panel.innerText();
      expect(said).toContain('keadaan sah terakhir');
      expect(said).toContain('Yang menyangkut halaman ini (1)');
      expect(said).toMatch(/regions\/15\.04-batanghari\/figures\.csv:\d+:\d+/);
      expect(said).toContain('number-has-text');
      await shows('306.111 jiwa');

      await page.goto(`${address}wilayah/16.06-musi-banyuasin/`);
      await panel.getByText('Tidak ada temuan yang menyangkut halaman ini.').waitFor();
      expect(await panel.innerText()).toContain('number-has-text');
      await panel.getByText(/^Semua temuan/).click();
      expect(await panel.innerText()).not.toContain('number-has-text');
      await panel.getByText('1 galat').click();
      expect(await panel.innerText()).not.toContain('Semua temuan');

      await page.goto(`${address}en/wilayah/15.04-batanghari/`);
      await panel.getByText('1 error').waitFor();
      // Folded on the page before, it stays so on this one.
      expect(await panel.innerText()).not.toContain('All findings');
      await panel.getByText('1 error').click();
      expect(await panel.innerText()).toContain('All findings');
      edit(FIGURES, '306111 jiwa', '306222');
      await shows('306,222');
      await expect.poll(() => panel.getByText('1 error').count()).toBe(0);
    },
    STARTS_WITHIN,
  );

  test(
    'content that is wrong from the start shows what is wrong, and the site once it is mended',
    async () => {
      edit('site.yaml', 'release_date: "2026-11-23"', 'release_date: "2026-13-23"');
      const address = await start();
      const answer = await page.goto(`${address}wilayah/15.04-batanghari/`);
      expect(answer?.status()).toBe(503);
      const panel = page.locator('tilik-temuan .panel');
      await panel.getByText('1 galat').waitFor();
      await expect.poll(() => page.title()).toBe('Isi belum dapat ditampilkan');
      expect(await panel.innerText()).toMatch(/site\.yaml:\d+:\d+/);
      // A program gets an error, and no site without content.
      const data = await page.request.get(`${address}api/v1/index.json`);
      expect(data.status()).toBe(500);

      edit('site.yaml', '2026-13-23', '2026-11-23');
      // The first page of all: everything that draws pages is loaded now.
      await shows('306.652 jiwa', 10 * SHOWN_WITHIN);
    },
    STARTS_WITHIN,
  );

  test.each(['the answer', 'the connection'])(
    'a page that was opened too late to hear that the content is mended shows the site too: %s comes afterwards',
    async (late) => {
      edit('site.yaml', 'release_date: "2026-11-23"', 'release_date: "2026-13-23"');
      const address = await start();
      const region = `${address}wilayah/15.04-batanghari/`;
      const mended = Promise.withResolvers<undefined>();
      // Nothing that the server says by itself arrives.
      await page.routeWebSocket(/./, () => (late === 'the connection' ? mended.promise : undefined));
      await page.route('**/@tilik/temuan?*', async (route) => {
        if (late === 'the answer') await mended.promise;
        await route.continue();
      });
      const answer = await page.goto(region);
      expect(answer?.status()).toBe(503);
      if (late === 'the connection') await page.locator('tilik-temuan .panel').getByText('1 galat').waitFor();
      edit('site.yaml', '2026-13-23', '2026-11-23');
      const status = async () => (await page.request.get(region, { headers: { accept: 'text/html' } })).status();
      await expect.poll(status, { timeout: 10 * SHOWN_WITHIN }).toBe(200);
      mended.resolve(undefined);
      await shows('306.652 jiwa', 10 * SHOWN_WITHIN);
    },
    STARTS_WITHIN,
  );
});
