import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { visit } from './visit.ts';

const INDICATOR = 'sematan/wilayah/15.04-batanghari/indikator/persentase-penduduk-miskin/';
const MAP = 'sematan/wilayah/15.04-batanghari/klaster/muara-bulian/peta/';
const SANDBOX = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The card of 2024, as the page of the site names it. */
const html = readFileSync(join(inject('dist'), INDICATOR, 'index.html'), 'utf8');
const card = /<section class="figure-card" id="(2024-realisasi-[^"]*)"/.exec(html)?.[1];
/** The same for good: the address of its present version. */
const pin = /<span class="pin" id="(2024-realisasi-[^"]*)"/.exec(html)?.[1];

/** A newspaper on another host: long text, then the frame. */
const newspaper = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '', 'http://koran.invalid');
  const width = searchParams.get('width') ?? '';
  const source = (searchParams.get('src') ?? '').replaceAll('"', '');
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    `<!doctype html><html lang="id"><head><title>Koran uji</title><link rel="icon" href="data:,"></head><body><main>` +
      `<h1>Berita</h1><p style="height:1500px">Teks berita uji.</p><iframe src="${source}" title="Sematan uji" ` +
      `width="${width}" height="600" sandbox="${SANDBOX}" style="border:0"></iframe></main></body></html>`,
  );
});
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => newspaper.listen(0, 'localhost', resolve));
  // An internet socket has an address with a port.
  port = (newspaper.address() as AddressInfo).port;
});
afterAll(() => {
  newspaper.close();
});

const wanted = [
  { path: INDICATOR, shows: '.whole svg', hides: '.figure-card' },
  { path: `${INDICATOR}#${card ?? ''}`, shows: `.figure-card[id="${card ?? ''}"]`, hides: '.whole' },
  { path: `${INDICATOR}#${pin ?? ''}`, shows: `.figure-card[id="${card ?? ''}"] .pin-note`, hides: '.whole, .beside' },
  { path: MAP, shows: '.map svg', hides: 'script' },
];
const readers = [320, 600].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

describe.each(readers)('in a frame of $width pixels on another host, $colorScheme, without JavaScript', (reader) => {
  const { width, colorScheme } = reader;

  test.each(wanted)('/$path shows what it is for, fits, follows the colours, and asks nobody else', async (one) => {
    const options = { viewport: { width: 700, height: 800 }, colorScheme, javaScriptEnabled: false } as const;
    const source = encodeURIComponent(`${inject('atSubPath')}${one.path}`);
    const { page, elsewhere, troubles } = await visit(
      `http://localhost:${String(port)}/?width=${String(width)}&src=${source}`,
      options,
    );
    const frame = page.frameLocator('iframe');
    await frame.locator(one.shows).first().waitFor({ state: 'visible' });
    expect(await frame.locator(one.hides).filter({ visible: true }).count()).toBe(0);
    const ground = await frame.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
    const brightness = Number(/\d+/.exec(ground)?.[0]);
    expect(colorScheme === 'dark' ? brightness < 60 : brightness > 200).toBe(true);
    const wide = await frame.locator('html').evaluate((html) => html.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    // The newspaper's reader stays where the article begins.
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect({ troubles, elsewhere: elsewhere.filter((url) => !url.startsWith('http://localhost')) }).toEqual({
      troubles: [],
      elsewhere: [],
    });
  });
});

describe.each(readers)('nothing hinders a reader of a frame of $width pixels in the $colorScheme colours', (reader) => {
  const { width, colorScheme } = reader;
  test.each(wanted)('/$path', async ({ path }) => {
    const { page } = await visit(`${inject('atRoot')}${path}`, { viewport: { width, height: 600 }, colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
  });
});

test('a link in a frame opens the page of the site beside the newspaper', async () => {
  const source = encodeURIComponent(`${inject('atRoot')}${INDICATOR}`);
  const { page } = await visit(`http://localhost:${String(port)}/?width=600&src=${source}`, {
    viewport: { width: 700, height: 800 },
  });
  const opened = page.context().waitForEvent('page');
  await page.frameLocator('iframe').locator('footer a').click();
  const beside = await opened;
  expect(beside.url()).toBe(`${inject('atRoot')}${INDICATOR.replace('sematan/', '')}`);
  await beside.close();
});

test('an address of a version shows that version alone, and that it stands', async () => {
  const at = async (anchor: string) => {
    const { page } = await visit(`${inject('atRoot')}${INDICATOR}#${anchor}`, {
      viewport: { width: 320, height: 600 },
    });
    const shown = page.locator('.figure-card').filter({ visible: true });
    return { count: await shown.count(), text: await shown.innerText() };
  };
  const [present, version] = [await at(card ?? ''), await at(pin ?? '')];
  expect([present.count, version.count]).toEqual([1, 1]);
  expect(present.text).toContain('8,63 persen');
  expect(version.text).toContain('8,63 persen');
  expect(version.text).toContain('masih berlaku');
  expect(present.text).not.toContain('masih berlaku');
  expect(version.text).not.toContain('kutipan tangan kedua');
});

test('an anchor that names no card shows the trend', async () => {
  const { page } = await visit(`${inject('atRoot')}${INDICATOR}#tidak-ada`, { viewport: { width: 320, height: 600 } });
  expect(await page.locator('.whole').isVisible()).toBe(true);
  expect(await page.locator('.figure-card').filter({ visible: true }).count()).toBe(0);
});
