import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { COVER_NOTE } from '#build/package/cover-note';
import { packSite } from '#build/package/pack-site';
import { comparePackage } from '#build/package/verify-package';
import { readZip } from '#build/package/zip-file';
import { brokenLinks } from './links.ts';
import { digests, freshFolder, runBuild } from './run-build.ts';
import { isEmbed, isGuide } from '#routes';
import { attribute, named, readSite, textOf, type Page } from './site.ts';

const LONG = 300_000;
const ADDRESS = 'https://contoh.example/rpjmd';

function folder(): string {
  const { dir, clear } = freshFolder();
  onTestFinished(clear);
  return dir;
}

/** A small site that stands already, which a failed build must leave as it is. */
function standing(dir: string): string {
  const out = join(dir, 'out');
  mkdirSync(join(out, '_assets'), { recursive: true });
  writeFileSync(join(out, 'index.html'), '<h1>kemarin</h1>');
  return out;
}

/** Packs a site, sees that the ZIP is whole, and takes out the note for its readers. */
function noteOfPackage(site: string, zip: string): string {
  packSite(site, zip);
  expect(comparePackage(zip)).toMatchObject({ changed: [], missing: [], added: [] });
  const note = [...readZip(zip)].find(({ path }) => path === COVER_NOTE);
  return Buffer.from(note?.bytes ?? []).toString('utf8');
}

function canonicalOf(page: Page): string | undefined {
  const link = named(page, 'link').find((element) => attribute(element, 'rel') === 'canonical');
  return attribute(link, 'href');
}

describe('same input, same bytes', () => {
  test(
    'another clock, time zone, language, environment and folder give identical files',
    async () => {
      const out = join(folder(), 'other');
      const run = await runBuild(['--out', out], {
        NODE_OPTIONS: `--import=${resolve('tests/site/shifted-clock.mjs')}`,
        TZ: 'America/St_Johns',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        DEV: '1',
        PROD: '',
        MODE: 'lain',
        SITE: 'https://lain.example',
      });
      expect(run.code, run.said).toBe(0);
      const [one, other] = [digests(inject('dist')), digests(out)];
      const differing = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
        (file) => one[file] !== other[file],
      );
      expect(differing).toEqual([]);
    },
    LONG,
  );
});

describe('a quick build', () => {
  test(
    'gives the same files as Astro alone, which renders every file like a page',
    async () => {
      const out = join(folder(), 'plain');
      const run = await runBuild(['--out', out, '--plain']);
      expect(run.code, run.said).toBe(0);
      expect(digests(out)).toEqual(digests(inject('dist')));
    },
    LONG,
  );
});

describe('a site is replaced only by one that was built', () => {
  test(
    'content that is refused leaves the earlier site untouched, and says where and why',
    async () => {
      const dir = folder();
      const content = join(dir, 'content');
      cpSync('content', content, { recursive: true });
      const region = readdirSync(join(content, 'regions')).find((name) => name.includes('batanghari')) ?? '';
      const table = join(content, 'regions', region, 'figures.csv');
      const text = readFileSync(table, 'utf8').trimEnd();
      const lines = text.split('\n');
      const columns = (lines[0] ?? '').split(',');
      const bad = columns
        .map((column) => ({ indicator: 'kemiskinan', period: '2024', value: '"98,5 %"' })[column] ?? '')
        .join(',');
      writeFileSync(table, `${text}\n${bad}\n`);
      const out = standing(dir);
      const before = digests(out);
      const run = await runBuild(['--out', out], { CONTENT_DIR: content });
      expect(run.code).toBe(1);
      expect(run.said).toContain(`figures.csv:${lines.length + 1}`);
      expect(digests(out)).toEqual(before);
      expect(readdirSync(dir).sort()).toEqual(['content', 'out']);
    },
    LONG,
  );

  test(
    'a page that fails while it is drawn leaves the earlier site untouched',
    async () => {
      const dir = folder();
      const others = ['src/pages', 'src/content.config.ts'].map((name) => resolve(name));
      for (const name of ['scripts', 'src', 'package.json', 'tsconfig.json'])
        cpSync(name, join(dir, name), { recursive: true, filter: (path) => !others.includes(resolve(path)) });
      mkdirSync(join(dir, 'src', 'pages'));
      symlinkSync(resolve('node_modules'), join(dir, 'node_modules'), 'junction');
      writeFileSync(
        join(dir, 'src', 'pages', 'index.astro'),
        "---\nthrow new Error('gambar gagal');\n---\n<h1>baru</h1>\n",
      );
      const out = standing(dir);
      const before = digests(out);
      const run = await runBuild(['--out', out], {}, dir);
      expect(run.code).toBe(1);
      expect(run.said).toContain('gambar gagal');
      expect(digests(out)).toEqual(before);
    },
    LONG,
  );

  test(
    'a folder that is no built site is never replaced',
    async () => {
      const dir = folder();
      writeFileSync(join(dir, 'surat.txt'), 'penting');
      const run = await runBuild(['--out', dir]);
      expect(run.code).toBe(1);
      expect(readFileSync(join(dir, 'surat.txt'), 'utf8')).toBe('penting');
    },
    LONG,
  );
});

describe('an address that is known', () => {
  test(
    'goes into canonical links and alternates, the sitemap, messages, and the links of the page for lost addresses',
    async () => {
      const dir = folder();
      const content = join(dir, 'content');
      cpSync('content', content, { recursive: true });
      const settings = join(content, 'site.yaml');
      const others = readFileSync(settings, 'utf8').replace(/^address:.*\n/m, '');
      const publisher = 'publisher:\n  name: Penerbit contoh\n  kind: ngo\n';
      writeFileSync(settings, `${others.trimEnd()}\naddress: ${ADDRESS}\n${publisher}`);
      const out = join(dir, 'out');
      const run = await runBuild(['--out', out], { CONTENT_DIR: content });
      expect(run.code, run.said).toBe(0);
      const site = readSite(out);
      const wrong = site.pages.filter(
        (page) => page.path !== '404.html' && !isEmbed(page.path) && canonicalOf(page) !== `${ADDRESS}/${page.path}`,
      );
      expect(wrong.map((page) => page.path)).toEqual([]);
      const known = new Set(site.pages.filter(({ path }) => !isEmbed(path)).map(({ path }) => `${ADDRESS}/${path}`));
      const astray = site.pages.filter((page) => isEmbed(page.path) && !known.has(canonicalOf(page) ?? ''));
      expect(astray.map((page) => page.path)).toEqual([]);
      const lost = site.pages.find((page) => page.path === '404.html');
      const links = lost === undefined ? [] : named(lost, 'a').flatMap((link) => attribute(link, 'href') ?? []);
      expect(links.filter((href) => !href.startsWith('#') && !href.startsWith(`${ADDRESS}/`))).toEqual([]);
      expect(links.length).toBeGreaterThan(1);
      const listed = [...readFileSync(join(out, 'sitemap-1.xml'), 'utf8').matchAll(/<loc>([^<]*)</g)];
      const indexed = site.pages.filter(({ path }) => path !== '404.html' && !isEmbed(path) && !isGuide(path));
      const places = indexed.map(({ path }) => `${ADDRESS}/${path}`);
      expect(listed.map(([, place]) => place).toSorted()).toEqual(places.toSorted());
      expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toContain(`${ADDRESS}/sitemap.xml`);
      const silent = indexed.filter(({ html }) => !html.includes('<script type="application/ld+json">{"@context"'));
      expect(silent.map(({ path }) => path)).toEqual([]);
      const figures = site.pages.find(
        ({ path }) => path.startsWith('wilayah/15.04') && path.endsWith('/persentase-penduduk-miskin/'),
      );
      expect(figures?.html).toContain('href="https://wa.me/?text=');
      const codes = figures?.elements.filter(({ tagName }) => tagName === 'textarea').map(textOf) ?? [];
      expect(codes).toHaveLength(2);
      expect(codes[0]).toMatch(new RegExp(`^<iframe src="${ADDRESS}/sematan/wilayah/15.04-batanghari/`));
      expect(codes[1]).toMatch(new RegExp(`^<a href="${ADDRESS}/wilayah/15.04-batanghari/`));
      const note = noteOfPackage(out, join(dir, 'tilik.zip'));
      expect(note).toContain(`${ADDRESS}/`);
      expect(note).toContain('Diterbitkan oleh Penerbit contoh');
      expect(note).toContain('Published by Penerbit contoh');
      expect(note).not.toMatch(/situs contoh/i);
    },
    LONG,
  );
});

describe('nothing to show yet', () => {
  test(
    'an empty content folder builds a site that says nothing is published yet',
    async () => {
      const dir = folder();
      mkdirSync(join(dir, 'content'));
      const out = join(dir, 'out');
      const run = await runBuild(['--out', out], { CONTENT_DIR: join(dir, 'content') });
      expect(run.code, run.said).toBe(0);
      const site = readSite(out);
      const home = site.pages.find((page) => page.path === '');
      const english = site.pages.find((page) => page.path === 'en/');
      expect(home?.html).toContain('Belum ada yang diterbitkan');
      expect(english?.html).toContain('Nothing is published yet');
      expect(brokenLinks(site)).toEqual([]);
      expect(noteOfPackage(out, join(dir, 'kosong.zip'))).toMatch(
        /Belum ada yang diterbitkan\.[^]*Nothing is published yet\./,
      );
    },
    LONG,
  );
});
