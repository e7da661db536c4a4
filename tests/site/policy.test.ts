import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { describe, expect, inject, test } from 'vitest';
import { attribute, fileOf, named, readSite, textOf, type Page, told } from './site.ts';

const site = readSite(inject('dist'));
const siteShape = z.object({ publisher: z.unknown().optional() });
/** Where the search runs, and nowhere else, its program for WebAssembly may be compiled. */
const SEARCH = ['cari/', 'en/cari/'];
/** Data for machines; a browser does not run it. */
const INERT = ['application/ld+json', 'application/json'];

function policyOf(page: Page): ReadonlyMap<string, readonly string[]> | undefined {
  const meta = named(page, 'meta').find(
    (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const content = attribute(meta, 'content');
  if (content === undefined) return undefined;
  const directives = content.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...values]) => [name, values]));
}

describe('content security policy', () => {
  test('every page has one, strict', () => {
    const loose = site.pages.flatMap((page) => {
      const policy = policyOf(page);
      if (policy === undefined) return [`${page.path}: none`];
      const values = [...policy.values()].flat();
      const allowed = [
        "'self'",
        "'none'",
        'data:',
        'blob:',
        ...(SEARCH.includes(page.path) ? ["'wasm-unsafe-eval'"] : []),
      ];
      const odd = values.filter((value) => !allowed.includes(value) && !/^'sha(?:256|384|512)-/.test(value));
      const scripts = policy.get('script-src') ?? policy.get('default-src') ?? [];
      const strict =
        odd.length === 0 &&
        !scripts.includes('data:') &&
        !scripts.includes('blob:') &&
        policy.has('default-src') &&
        policy.has('base-uri');
      return strict ? [] : [`${page.path}: ${odd.join(' ')}`];
    });
    expect(told(loose)).toEqual([]);
  });

  test('it stands before anything that is loaded', () => {
    const late = site.pages.filter((page) => {
      const policy = page.html.search(/http-equiv="content-security-policy"/i);
      const loads = page.html.search(/<(?:script|style|link[^>]*rel="(?:stylesheet|icon|preload|modulepreload)")/i);
      return loads >= 0 && loads < policy;
    });
    expect(told(late.map((page) => page.path))).toEqual([]);
  });

  test('no page has a script, a style or a handler in its text', () => {
    const inline = site.pages.flatMap((page) => {
      const scripts = named(page, 'script').filter(
        (element) => attribute(element, 'src') === undefined && !INERT.includes(attribute(element, 'type') ?? ''),
      );
      const styles = named(page, 'style');
      const handlers = page.elements.flatMap((element) => element.attrs.filter(({ name }) => name.startsWith('on')));
      return scripts.length + styles.length + handlers.length === 0 ? [] : [page.path];
    });
    expect(told(inline)).toEqual([]);
  });

  test('style sheets load nothing from elsewhere', () => {
    const sheets = site.files.filter((file) => file.endsWith('.css'));
    const loading = sheets.filter((file) => /url\(\s*["']?(?:https?:)?\/\/|@import/i.test(fileOf(site, file)));
    expect(sheets.length).toBeGreaterThan(0);
    expect(told(loading)).toEqual([]);
  });
});

describe('a site without a publisher', () => {
  const { publisher } = siteShape.parse(parse(readFileSync('content/site.yaml', 'utf8')));
  const published = publisher !== undefined;

  test.skipIf(published)(
    'says on every page that it is an example, compiled from news, and asks not to be indexed',
    () => {
      const silent = site.pages.filter((page) => {
        const [html] = page.elements;
        const text = html === undefined ? '' : textOf(html);
        const says =
          page.language === 'id' ? /situs contoh, disusun dari berita/i : /example site, compiled from news/i;
        const robots = named(page, 'meta').find((element) => attribute(element, 'name') === 'robots');
        return !says.test(text) || !(attribute(robots, 'content') ?? '').includes('noindex');
      });
      expect(told(silent.map((page) => page.path))).toEqual([]);
    },
  );

  test.skipIf(published)('says so in every data file that has a row', () => {
    const data = site.files.filter(
      (file) => /\.(?:csv|json)$/.test(file) && !/^_assets\/|^cari\/indeks\/|\.schema\.json$/.test(file),
    );
    const full = data.filter((file) => !/^[^\n]*\n$/.test(fileOf(site, file)));
    const silent = full.filter((file) => !/situs contoh, disusun dari berita/i.test(fileOf(site, file)));
    expect(told(silent)).toEqual([]);
  });
});

describe('what only editors see', () => {
  test('not a byte of the panel of npm run dev is in a built site', () => {
    const panel = readFileSync('src/browser/findings-panel.ts', 'utf8');
    const marks = ['tilik-temuan', '@tilik/', 'tilik:findings'];
    expect(marks.filter((mark) => !panel.includes(mark))).toEqual([]);
    const texts = site.files.filter((file) => /\.(?:html|js|css|json|txt|xml)$/.test(file));
    const found = texts.filter((file) => {
      const text = fileOf(site, file);
      return [...marks, '@vite/client', 'astro:scripts'].some((mark) => text.includes(mark));
    });
    expect(found).toEqual([]);
  });
});
