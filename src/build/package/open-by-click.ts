/** A page as it stands on a disk: links to folders name their page, and nothing is asked for that a disk cannot give. */
import { parse, type DefaultTreeAdapterTypes as Tree, type Token } from 'parse5';
import { link, type SitePath } from '#routes';
import { LOADER_PATH } from './module-loader.ts';

/** Attributes that may lead to a page. */
const LEADING = ['href', 'xlink:href', 'src', 'action', 'formaction', 'data'];
const INDEX = 'index.html';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly place: Token.Location;
}

/**
 * Rewrites HTML, or an SVG with links, that stands at `path`. `has` tells whether the site has a file; links elsewhere,
 * text, data and everything else stay as they are, byte by byte. Rewriting twice changes nothing more.
 */
export function openByClick(text: string, path: SitePath, has: (file: SitePath) => boolean): string {
  const edits = elementsIn(parse(text, { sourceCodeLocationInfo: true })).flatMap((element) =>
    editsOf(element, path, has),
  );
  let result = '';
  let at = 0;
  for (const { start, end, text: fresh } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + fresh;
    at = end;
  }
  return result + text.slice(at);
}

function editsOf(element: Tree.Element, path: SitePath, has: (file: SitePath) => boolean): readonly Edit[] {
  const { attrs: places = {}, startTag } = element.sourceCodeLocation ?? {};
  const attributes = element.attrs.flatMap(({ name, prefix, value }): readonly Attribute[] => {
    const full = prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
    const place = places[full];
    return place === undefined ? [] : [{ name: full, value, place }];
  });
  const valueOf = (name: string): string | undefined => attributes.find((one) => one.name === name)?.value;
  // Asked for with `crossorigin`, a file of a disk is refused; the style sheet asks again and gets it.
  if (element.tagName === 'link' && /preload/.test(valueOf('rel') ?? '') && valueOf('crossorigin') !== undefined) {
    const whole = startTag ?? element.sourceCodeLocation;
    return whole === undefined || whole === null ? [] : [edit(whole, '')];
  }
  const isModule = element.tagName === 'script' && valueOf('type') === 'module' && isInside(valueOf('src'));
  const refreshes = element.tagName === 'meta' && valueOf('http-equiv')?.toLowerCase() === 'refresh';
  return attributes.flatMap(({ name, value, place }): readonly Edit[] => {
    if (name === 'crossorigin') return [edit(place, '')];
    if (isModule && name === 'type') return [edit(place, 'defer')];
    if (isModule && name === 'src')
      return [edit(place, `${quoted('src', link(path, LOADER_PATH))} ${quoted('data-module', value)}`)];
    if (refreshes && name === 'content') {
      const [, before = '', target = '', after = ''] = /^([^=]*url\s*=\s*["']?)(.*?)(["']?\s*)$/i.exec(value) ?? [];
      const named = withIndex(target, path, has);
      return named === undefined ? [] : [edit(place, quoted(name, `${before}${named}${after}`))];
    }
    const named = LEADING.includes(name) ? withIndex(value, path, has) : undefined;
    return named === undefined ? [] : [edit(place, quoted(name, named))];
  });
}

/** The link with the name of the page, where it leads to a folder of the site that has one. */
function withIndex(value: string, path: SitePath, has: (file: SitePath) => boolean): string | undefined {
  if (!isInside(value)) return undefined;
  const [, folder = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(value) ?? [];
  if (!/(?:^|\/)\.{0,2}$/.test(folder) || folder === '') return undefined;
  const page = `${folder.endsWith('/') ? folder : `${folder}/`}${INDEX}`;
  const goal = fileAt(page, path);
  return goal !== undefined && has(goal) ? `${page}${rest}` : undefined;
}

/** A path of the site; undefined where the link leaves it. */
function fileAt(relative: string, from: SitePath): SitePath | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.') parts.push(part);
  }
  try {
    return decodeURIComponent(parts.join('/'));
  } catch {
    return undefined;
  }
}

/** True of an address that is relative to its page. */
function isInside(value: string | undefined): boolean {
  return value !== undefined && !/^(?:[a-z][a-z\d+.-]*:|\/|\s|$)/i.test(value);
}

function edit({ startOffset, endOffset }: Token.Location, text: string): Edit {
  return { start: startOffset, end: endOffset, text };
}

function quoted(name: string, value: string): string {
  return `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

function elementsIn(node: Tree.Node): readonly Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const inner = 'content' in node && 'childNodes' in node.content ? elementsIn(node.content) : [];
  return [...inner, ...children.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []))];
}
