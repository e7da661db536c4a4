/** What a host that follows a recipe of `scripts/hosting` must do, whatever server it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { HEADERS, valueFor } from '#build/hosting/headers';
import { filesIn } from '#build/checksums';
import { ask } from './hosted.ts';

/** Asks the host for what it promises; `home` is the address of the home page. */
export async function keepsItsPromises(home: string, dist: string): Promise<void> {
  const files = filesIn(dist);
  const one = (pattern: RegExp): string => files.find((file) => pattern.test(file)) ?? '';
  const script = one(/^_assets\/page\.[^/]*\.js$/);
  const indicator = 'wilayah/15.04-batanghari/indikator/persentase-penduduk-miskin/';
  const samples = [
    'index.html',
    '404.html',
    'en/index.html',
    `${indicator}index.html`,
    `${indicator}data.csv`,
    `${indicator}data.json`,
    `${indicator}grafik.svg`,
    script,
    one(/\.css$/),
    one(/\.woff2$/),
    ...['sematan/', 'en/sematan/', 'cari/', 'api/', 'pagefind/', 'data/'].map((folder) =>
      one(new RegExp(`^${folder}.*[^/]$`)),
    ),
  ].filter((file) => file !== '');
  expect(samples.length).toBeGreaterThan(9);

  for (const file of samples) {
    const address = `${home}${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const { status, headers, body } = await ask(address);
    const listed = Object.fromEntries(HEADERS.map((header) => [header.name.toLowerCase(), valueFor(header, file)]));
    expect({ file, status, ...headers }).toMatchObject({ file, status: 200, ...listed });
    expect(body.equals(readFileSync(join(dist, file))), file).toBe(true);
  }

  const types = [
    ['', /^text\/html; ?charset=utf-8$/i],
    [`${indicator}data.csv`, /^text\/csv; ?charset=utf-8$/i],
    [`${indicator}data.json`, /^application\/json/],
    [`${indicator}grafik.svg`, /^image\/svg\+xml/],
    [`${indicator}kutipan.bib`, /^application\/x-bibtex/],
    [`${indicator}kutipan.ris`, /^application\/x-research-info-systems/],
    ['SHA256SUMS', /^text\/plain/],
    [script, /^(?:text|application)\/javascript/],
  ] as const;
  for (const [path, type] of types) expect((await ask(`${home}${path}`)).headers['content-type'], path).toMatch(type);

  for (const path of ['', `${indicator}data.csv`, `${indicator}data.json`, `${indicator}grafik.svg`, script]) {
    const plain = await ask(`${home}${path}`);
    const packed = await ask(`${home}${path}`, { 'accept-encoding': 'gzip' });
    expect({ path, encoding: packed.headers['content-encoding'] }).toEqual({ path, encoding: 'gzip' });
    expect(packed.headers['vary']?.toLowerCase()).toContain('accept-encoding');
    expect(packed.body.length).toBeLessThan(plain.body.length);
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
  }
  const font = await ask(`${home}${one(/\.woff2$/)}`, { 'accept-encoding': 'gzip' });
  expect(font.headers['content-encoding']).toBeUndefined();

  for (const encoding of ['identity', 'gzip']) {
    const first = await ask(home, { 'accept-encoding': encoding });
    const again = await ask(home, { 'accept-encoding': encoding, 'if-none-match': first.headers['etag'] ?? 'none' });
    expect({ encoding, status: again.status, length: again.body.length }).toEqual({ encoding, status: 304, length: 0 });
  }

  for (const path of ['tidak/ada/', '_assets/tidak-ada.js', '_headers']) {
    const lost = await ask(`${home}${path}`);
    expect({ path, status: lost.status }).toEqual({ path, status: 404 });
    expect(lost.body.equals(readFileSync(join(dist, '404.html'))), path).toBe(true);
    expect(lost.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' });
  }
  const folder = await ask(`${home}wilayah`);
  expect({ status: folder.status, to: new URL(folder.headers['location'] ?? '', home).pathname }).toEqual({
    status: 301,
    to: `${new URL(home).pathname}wilayah/`,
  });
}
