/** What the parts of a built site weigh, packed as servers send them. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isEmbed } from '#routes';
import { attribute, fileOf, named, type BuiltSite, type Page } from './site.ts';

const KB = 1000;

/** The most that a reader fetches, in bytes, packed. */
export const BUDGETS = {
  page: 30 * KB,
  /** A list of the whole country. */
  national: 60 * KB,
  styles: 10 * KB,
  script: 4 * KB,
  typeface: 28 * KB,
  /** All that a page needs before it is whole. */
  firstView: 72 * KB,
  /** The same, once its map can be moved. */
  liveMap: 120 * KB,
  /** A frame for other sites, with its styles. */
  embed: 15 * KB,
} as const;

export interface Weight {
  readonly path: string;
  readonly bytes: number;
}

export function packed(bytes: string | Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}

export interface Scales {
  readonly page: (page: Page) => number;
  readonly styles: (page: Page) => number;
  /** The scripts of a page and all they load before they run. */
  readonly scripts: (page: Page) => number;
  readonly typeface: (page: Page) => number;
  readonly firstView: (page: Page) => number;
  /** With everything that its script can load later: the map that can be moved. */
  readonly everything: (page: Page) => number;
}

/** Weighs the pages of a site, and each file once. */
export function scalesOf(site: BuiltSite): Scales {
  const known = new Map<string, number>();
  const file = (path: string): number => {
    const bytes = known.get(path) ?? packed(readFileSync(join(site.dir, path)));
    known.set(path, bytes);
    return bytes;
  };
  const sum = (files: Iterable<string>): number => [...new Set(files)].reduce((all, path) => all + file(path), 0);
  const scripts = (page: Page, pattern: RegExp) =>
    sum(scriptsOf(page).flatMap((path) => [...loadedBy(site, path, pattern)]));
  // A typeface is packed already.
  const typeface = (page: Page): number =>
    linked(page, 'preload').reduce((all, path) => all + statSync(join(site.dir, path)).size, 0);
  const styles = (page: Page): number => sum(stylesOf(page));
  const withScripts = (page: Page, pattern: RegExp): number =>
    packed(page.html) + styles(page) + typeface(page) + scripts(page, pattern);
  return {
    page: ({ html }) => packed(html),
    styles,
    scripts: (page) => scripts(page, STATIC),
    typeface,
    firstView: (page) => withScripts(page, STATIC),
    everything: (page) => withScripts(page, ANY),
  };
}

const STATIC = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w*{][^'"();]*?from)?\s*["']([^"']+)["']/g;
const ANY = /["'`](\.{0,2}\/?[\w./-]+\.(?:js|css))["'`]/g;

/** A script and the files it names, and so on. */
function loadedBy(site: BuiltSite, file: string, pattern: RegExp, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file) || !site.files.includes(file)) return seen;
  seen.add(file);
  for (const [, name = ''] of fileOf(site, file).matchAll(pattern))
    loadedBy(site, decodeURIComponent(new URL(name, `https://site.invalid/${file}`).pathname.slice(1)), pattern, seen);
  return seen;
}

function resolved(page: Page, href: string): string {
  return decodeURIComponent(new URL(href, `https://site.invalid/${page.path}`).pathname.slice(1));
}

function linked(page: Page, rel: string): readonly string[] {
  return named(page, 'link')
    .filter((element) => attribute(element, 'rel') === rel)
    .flatMap((element) => attribute(element, 'href') ?? [])
    .map((href) => resolved(page, href));
}

export function stylesOf(page: Page): readonly string[] {
  return linked(page, 'stylesheet');
}

export function scriptsOf(page: Page): readonly string[] {
  return named(page, 'script').flatMap((element) => {
    const src = attribute(element, 'src');
    return src === undefined ? [] : [resolved(page, src)];
  });
}

/** Pages that readers open: neither frames of other sites nor tools of editors. */
export function forReaders({ pages }: BuiltSite): readonly Page[] {
  return pages.filter(({ path }) => !isEmbed(path) && !/^(?:en\/)?kelola\//.test(path));
}

/** Those that weigh more than allowed, heaviest first. */
export function tooHeavy(pages: readonly Page[], weigh: (page: Page) => number, most: number): readonly Weight[] {
  return pages
    .map((page) => ({ path: page.path, bytes: weigh(page) }))
    .filter(({ bytes }) => bytes > most)
    .toSorted((a, b) => b.bytes - a.bytes);
}
