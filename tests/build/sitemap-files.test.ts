import { describe, expect, test } from 'vitest';
import { sitemapFiles } from '../../src/build/sitemap-files.ts';

const ADDRESS = 'https://contoh.example/janji';
const HOME = `<link rel="canonical" href="${ADDRESS}/">`;
const PATHS = [
  '',
  'wilayah/',
  'en/',
  'en/wilayah/',
  'tentang/',
  '404/',
  'sematan/peta/',
  'en/sematan/peta/',
  'panduan/',
  'en/panduan/uang/',
  'kelola/impor/',
];
const textOf = (name: string, most?: number) =>
  sitemapFiles(HOME, PATHS, most).find((file) => file.name === name)?.text ?? '';

describe('a sitemap', () => {
  test('names every page once, in order, without the page for lost addresses, those for frames of other sites, the guide, and tools of editors', () => {
    const places = [...textOf('sitemap-1.xml').matchAll(/<loc>([^<]*)</g)].map(([, place]) => place);
    expect(places).toEqual(['', 'en/', 'en/wilayah/', 'tentang/', 'wilayah/'].map((path) => `${ADDRESS}/${path}`));
  });
  test('names the twin of a page in the other language, on both', () => {
    const twins = `<xhtml:link rel="alternate" hreflang="id" href="${ADDRESS}/wilayah/"/><xhtml:link rel="alternate" hreflang="en" href="${ADDRESS}/en/wilayah/"/>`;
    expect(textOf('sitemap-1.xml').split(twins)).toHaveLength(3);
    expect(textOf('sitemap-1.xml')).toMatch(/tentang\/<\/loc><\/url>/);
  });
  test('is split where there are too many addresses, and the first file names the others', () => {
    const files = sitemapFiles(HOME, PATHS, 2).map(({ name }) => name);
    expect(files).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml', 'sitemap.xml', 'robots.txt']);
    expect(textOf('sitemap.xml', 2).match(/<loc>/g)).toHaveLength(3);
  });
  test('robots.txt leads to it', () => {
    expect(textOf('robots.txt')).toBe(`User-agent: *\nAllow: /\nSitemap: ${ADDRESS}/sitemap.xml\n`);
  });
  test('is not made for a site without an address, nor for one that asks not to be indexed', () => {
    expect(sitemapFiles('<html>', PATHS)).toEqual([]);
    expect(sitemapFiles(`${HOME}<meta name="robots" content="noindex">`, PATHS)).toEqual([]);
  });
  test('does not depend on the order in which pages were built', () => {
    expect(sitemapFiles(HOME, PATHS.toReversed())).toEqual(sitemapFiles(HOME, PATHS));
  });
});
