import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { attribute, fileOf, named, readSite, type Page, told } from './site.ts';

const site = readSite(inject('dist'));
const KB = 1000;
const LIMITS = { html: 30 * KB, css: 10 * KB, script: 4 * KB };

function packed(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function resolved(page: Page, href: string): string {
  return decodeURIComponent(new URL(href, `https://site.invalid/${page.path}`).pathname.slice(1));
}

function scriptsOf(page: Page): string[] {
  return named(page, 'script').flatMap((element) => attribute(element, 'src') ?? []);
}

/** A script and all it loads before it runs. */
function withStaticImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const folder = new URL(`https://site.invalid/${file}`);
  for (const [, specifier = ''] of fileOf(site, file).matchAll(
    /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w*{][^'"();]*?from)?\s*["']([^"']+)["']/g,
  )) {
    withStaticImports(new URL(specifier, folder).pathname.slice(1), seen);
  }
  return seen;
}

describe('weight', () => {
  test('the typeface is one file of at most 28 kB, fetched from beside the style sheet', () => {
    const fonts = site.files.filter((file) => file.endsWith('.woff2'));
    expect(fonts).toHaveLength(1);
    const styles = site.files.filter((file) => /^_assets\/site\..*\.css$/.test(file));
    const addresses = styles.flatMap((file) =>
      [...fileOf(site, file).matchAll(/url\((?!["']?data:)([^)]*)\)/g)].map(([, at]) => at),
    );
    expect(addresses.map((at) => `_assets/${at ?? ''}`)).toEqual(fonts);
    expect(statSync(join(inject('dist'), fonts[0] ?? '')).size).toBeLessThanOrEqual(28 * KB);
  });

  test('a page is at most 30 kB, packed', () => {
    const heavy = site.pages
      .map((page) => ({ path: page.path, bytes: packed(page.html) }))
      .filter(({ bytes }) => bytes > LIMITS.html);
    expect(told(heavy)).toEqual([]);
  });

  test('the styles of a page are at most 10 kB, packed', () => {
    const sheets = new Map<string, number>();
    const heavy = site.pages.flatMap((page) => {
      const hrefs = named(page, 'link')
        .filter((element) => attribute(element, 'rel') === 'stylesheet')
        .flatMap((element) => attribute(element, 'href') ?? [])
        .map((href) => resolved(page, href));
      const bytes = hrefs.reduce((sum, file) => {
        const known = sheets.get(file) ?? packed(fileOf(site, file));
        sheets.set(file, known);
        return sum + known;
      }, 0);
      return bytes > LIMITS.css || hrefs.length === 0 ? [{ path: page.path, bytes, hrefs }] : [];
    });
    expect(told(heavy)).toEqual([]);
  });

  test('a page has at most one script, which waits for the page and is at most 4 kB, packed', () => {
    const wrong = site.pages.flatMap((page) => {
      const elements = named(page, 'script').filter((element) => attribute(element, 'src') !== undefined);
      const eager = elements.filter(
        (element) => attribute(element, 'type') !== 'module' && attribute(element, 'defer') === undefined,
      );
      return elements.length > 1 || eager.length > 0 ? [page.path] : [];
    });
    const files = new Set(site.pages.flatMap((page) => scriptsOf(page).map((src) => resolved(page, src))));
    const heavy = [...files].flatMap((file) => {
      const all = [...withStaticImports(file)];
      const bytes = all.reduce((sum, one) => sum + packed(fileOf(site, one)), 0);
      return bytes > LIMITS.script ? [{ file, bytes, all }] : [];
    });
    expect(told(wrong)).toEqual([]);
    expect(told(heavy)).toEqual([]);
  });

  test('a page of text alone has no script at all', () => {
    const enhanced = /data-(?:chart|map|filter|points|search)\b/;
    const needless = site.pages.filter((page) => scriptsOf(page).length > 0 && !enhanced.test(page.html));
    expect(told(needless.map((page) => page.path))).toEqual([]);
  });
});
