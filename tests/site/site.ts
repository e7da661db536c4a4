/** A built site as the checks read it: its files, and its pages parsed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

export interface Page {
  /** Path from the site's root: `''`, `en/wilayah/`, `404.html`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly language: 'id' | 'en';
}

export interface BuiltSite {
  readonly dir: string;
  /** All files, from the site's root, sorted. */
  readonly files: readonly string[];
  readonly pages: readonly Page[];
}

function elementsIn(node: Tree.Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : elementsIn(child)));
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attr) => attr.name === name)?.value;
}

/** The text of an element, without that of scripts and styles; white space folded. */
export function textOf(node: Tree.Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Tree.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (node.nodeName === 'script' || node.nodeName === 'style' || !('childNodes' in node)) return '';
  return node.childNodes.map(rawText).join('');
}

export function readPage(file: string, html: string): Page {
  const path = file.endsWith('/index.html') || file === 'index.html' ? file.slice(0, -'index.html'.length) : file;
  return { path, html, elements: elementsIn(parse(html)), language: path.startsWith('en/') ? 'en' : 'id' };
}

export function readSite(dir: string): BuiltSite {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file, readFileSync(join(dir, file), 'utf8')));
  return { dir, files, pages };
}

export function elementById(page: Page, id: string): Element | undefined {
  return page.elements.find((element) => attribute(element, 'id') === id);
}

/** The first element of a name. */
export function first(page: Page, tag: string): Element | undefined {
  return page.elements.find((element) => element.tagName === tag);
}

export function named(page: Page, ...tags: readonly string[]): Element[] {
  return page.elements.filter((element) => tags.includes(element.tagName));
}

export function fileOf(site: BuiltSite, path: string): string {
  return readFileSync(join(site.dir, path), 'utf8');
}

export function bytesOf(site: BuiltSite, path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(site.dir, path)));
}

export function has(site: BuiltSite, path: string): boolean {
  return existsSync(join(site.dir, path));
}

const MOST_TOLD = 25;

/** A list of complaints short enough to read: the first ones, and how many more there are. */
export function told<Complaint>(complaints: readonly Complaint[]): readonly (Complaint | string)[] {
  if (complaints.length <= MOST_TOLD) return complaints;
  return [...complaints.slice(0, MOST_TOLD), `… and ${String(complaints.length - MOST_TOLD)} more`];
}
