/** Pictures of another provider under the interactive map: only where the publisher chose some, and only when asked for. */
import { AxeBuilder } from '@axe-core/playwright';
import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../scripts/static-server.ts';
import { freshFolder, runBuild } from '../site/run-build.ts';
import { LAPTOP, visit } from './visit.ts';

/** One transparent pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const asked: string[] = [];
const provider = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.writeHead(200, { 'content-type': 'image/png' }).end(PIXEL);
});
const { dir, clear } = freshFolder();
const out = join(dir, 'site');
let site: Awaited<ReturnType<typeof serveSite>> | undefined;
let host = '';

beforeAll(async () => {
  await new Promise<void>((ready) => provider.listen(0, 'localhost', ready));
  host = `localhost:${String((provider.address() as AddressInfo).port)}`;
  const content = join(dir, 'content');
  cpSync(resolve('content'), content, { recursive: true });
  appendFileSync(
    join(content, 'site.yaml'),
    `basemap:\n  tiles: http://${host}/{z}/{x}/{y}.png\n  attribution: Penyedia contoh\n  link: http://${host}/hak-cipta\n`,
  );
  const { code, said } = await runBuild(['--content', content, '--out', out]);
  expect(code, said).toBe(0);
  site = await serveSite({ dir: out, port: 0 });
});
afterAll(async () => {
  await site?.close();
  provider.close();
  clear();
});

test('tiles are asked for after the button is pressed, which says whom they come from', async () => {
  const { page, troubles } = await visit(site?.address ?? '', { ...LAPTOP, reducedMotion: 'reduce' });
  const figure = page.locator('figure.map');
  const note = figure.getByText(`Peta interaktif memuat gambar dari ${host}.`);
  expect(await note.isVisible()).toBe(true);
  expect(asked).toEqual([]);
  await figure.getByRole('button', { name: 'Aktifkan peta interaktif' }).click();
  await page.locator('.leaflet-tile-loaded').first().waitFor();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((path) => !/^\/\d+\/\d+\/\d+\.png$/.test(path))).toEqual([]);
  expect(await figure.getByRole('link', { name: 'Penyedia contoh' }).getAttribute('href')).toContain('/hak-cipta');
  expect(await page.locator('.live-land').count()).toBe(0);
  const axe = new AxeBuilder({ page }).include('figure.map').setLegacyMode(true);
  expect((await axe.analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  expect(troubles).toEqual([]);
});

test('without JavaScript there is nothing to be warned of', async () => {
  const { page } = await visit(site?.address ?? '', { ...LAPTOP, javaScriptEnabled: false });
  expect(await page.getByText('Peta interaktif memuat gambar').isVisible()).toBe(false);
});

test('only pages with the script may ask the provider for pictures', () => {
  const policy = (path: string) => /img-src ([^;]*);/.exec(readFileSync(join(out, path, 'index.html'), 'utf8'))?.[1];
  expect(policy('')).toBe(`'self' data: http://${host}`);
  expect(policy('metodologi')).toBe("'self' data:");
});
