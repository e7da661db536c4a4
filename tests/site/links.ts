/** Where the links of a page lead, and what is wrong with them. */
import { attribute, type BuiltSite, type Element, type Page } from './site.ts';

/** Attributes that hold an address, and whether the browser fetches it by itself. */
const ADDRESSES: readonly { readonly name: string; readonly fetchedBy: readonly string[] }[] = [
  { name: 'href', fetchedBy: ['link', 'use', 'image'] },
  { name: 'xlink:href', fetchedBy: ['use', 'image'] },
  { name: 'src', fetchedBy: ['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'input', 'track'] },
  { name: 'srcset', fetchedBy: ['img', 'source'] },
  { name: 'poster', fetchedBy: ['video'] },
  { name: 'data', fetchedBy: ['object'] },
  { name: 'action', fetchedBy: [] },
  { name: 'data-src', fetchedBy: ['div', 'figure', 'button', 'section'] },
];
/** Links in the head that only state an address. */
const STATED = ['canonical', 'alternate', 'license', 'author', 'me'];

export interface Link {
  readonly element: Element;
  readonly value: string;
  /** True when a browser loads it without being asked. */
  readonly fetched: boolean;
}

export function linksOf(page: Page): Link[] {
  return page.elements.flatMap((element) =>
    ADDRESSES.flatMap(({ name, fetchedBy }) => {
      const value = attribute(element, name);
      if (value === undefined) return [];
      const stated = element.tagName === 'link' && STATED.includes(attribute(element, 'rel') ?? '');
      return [{ element, value, fetched: fetchedBy.includes(element.tagName) && !stated }];
    }),
  );
}

/** An address with a scheme (`https:`, `data:`) or with a host and no scheme (`//host`). */
export function isForeign(value: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(value);
}

const ROOT = 'https://site.invalid/sub/path/';

interface Known {
  readonly files: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

function idsOf(page: Page): ReadonlySet<string> {
  return new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));
}

/** What is wrong with a link that stays inside the site; undefined when it arrives. */
function brokenBecause(known: Known, page: Page, value: string): string | undefined {
  if (value.startsWith('/')) return 'starts at the root, so it breaks under a sub-path';
  const url = new URL(value, `${ROOT}${page.path}`);
  if (!url.href.startsWith(ROOT)) return 'leaves the site';
  const path = decodeURIComponent(url.href.slice(ROOT.length).replace(/[?#].*$/, ''));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!known.files.has(file)) return `leads to ${file}, which is not there`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === '') return undefined;
  return known.ids.get(path)?.has(anchor) === true ? undefined : `leads to #${anchor}, which that page does not have`;
}

/** All broken links of a site, as sentences. */
export function brokenLinks(site: BuiltSite): string[] {
  const ids = new Map(site.pages.map((page) => [page.path, idsOf(page)]));
  const known = { files: new Set(site.files), ids };
  return site.pages.flatMap((page) =>
    linksOf(page).flatMap(({ value }) => {
      if (isForeign(value)) return [];
      const reason = brokenBecause(known, page, value);
      return reason === undefined ? [] : [`${page.path}: ${value} ${reason}`];
    }),
  );
}
