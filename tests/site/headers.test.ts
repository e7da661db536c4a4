import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { HEADERS, valueFor } from '#build/hosting/headers';
import { readApache, readHeaderFile, readNginx, readVercel } from '../build/hosting/read-hosting.ts';
import { fileOf, readSite, told } from './site.ts';

/** Rules that Cloudflare Pages reads, and letters of a line. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

const site = readSite(inject('dist'));
const recipe = (name: string) => readFileSync(`scripts/hosting/${name}`, 'utf8');
const hosts = {
  _headers: readHeaderFile(fileOf(site, '_headers')),
  nginx: readNginx(recipe('nginx.conf')),
  Apache: readApache(recipe('htaccess.txt')),
  Vercel: readVercel(recipe('vercel.json')),
};

test.each(Object.entries(hosts))('%s says of every file of the site what the list says', (_host, headersOf) => {
  const wrong = site.files
    .filter((file) => file !== '_headers')
    .flatMap((file) => {
      const listed = Object.fromEntries(HEADERS.map((header) => [header.name, valueFor(header, file)]));
      const said = headersOf(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
      const names = [...new Set([...Object.keys(listed), ...Object.keys(said)])];
      return names.filter((name) => said[name] !== listed[name]).map((name) => `${file}: ${name}: ${said[name] ?? ''}`);
    });
  expect(told(wrong)).toEqual([]);
});

test('_headers stays within what Cloudflare Pages reads', () => {
  const lines = fileOf(site, '_headers').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(MOST_RULES);
  expect(lines.filter((line) => line.length > LONGEST_LINE)).toEqual([]);
});

test('what is kept for a year has a fingerprint in its name', () => {
  const plain = site.files.filter((file) => file.startsWith('_assets/') && !/\.[\w-]{8,}\.\w+$/.test(file));
  expect(plain).toEqual([]);
});
