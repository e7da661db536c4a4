/** A section of the guide as HTML of one page: headings one step higher, links and pictures where the page has them. */
import type { Element, ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { GuideSection } from './read-guide.ts';

/** What the page knows and the guide does not. */
export interface GuidePlaces {
  /** Where a link of the guide leads on this page. */
  readonly link: (address: string) => string;
  /** The address of a picture that the guide names. */
  readonly picture: (address: string) => GuidePicture;
  /** The page of what stands in code at the head of a list entry; undefined where there is none. */
  readonly page: (code: string) => string | undefined;
  /** The name of the n-th table or example, for screen readers, which reach it by keyboard. */
  readonly region: (kind: 'table' | 'example', nth: number) => string;
}

export interface GuidePicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** Nothing but what the Markdown says comes into the page: raw HTML is not rendered. */
export function renderSection(section: GuideSection, places: GuidePlaces): string {
  const ids = [...section.nodes].flatMap((node) => (node.type === 'heading' ? [section.ids.get(node)] : []));
  const tree = toHast({ type: 'root', children: [...section.nodes] });
  const children = tree.type === 'root' ? tree.children : [];
  const counts = { table: 0, example: 0 };
  const region = (kind: 'table' | 'example'): string => {
    counts[kind] += 1;
    return places.region(kind, counts[kind]);
  };
  const visit = (node: Element): Element => {
    switch (node.tagName) {
      case 'h3':
      case 'h4':
        return { ...node, tagName: node.tagName === 'h3' ? 'h2' : 'h3', properties: { id: ids.shift() } };
      case 'a':
        return within({ ...node, properties: { href: places.link(String(node.properties['href'])) } });
      case 'img': {
        const { src, width, height } = places.picture(String(node.properties['src']));
        return { ...node, properties: { alt: node.properties['alt'], src, width, height, loading: 'lazy' } };
      }
      case 'table':
        return framed('div', { className: ['scroll'] }, region('table'), [within(node)]);
      case 'pre':
        return framed('pre', { className: ['code'] }, region('example'), node.children);
      case 'th':
        return within({ ...node, properties: { ...node.properties, scope: 'col' } });
      case 'li':
        return linkedHead(within(node), places);
      default:
        return within(node);
    }
  };
  const within = (node: Element): Element => ({
    ...node,
    children: node.children.map((child): ElementContent => (child.type === 'element' ? visit(child) : child)),
  });
  const shown = children.map((node): RootContent => (node.type === 'element' ? visit(node) : node));
  return toHtml({ type: 'root', children: shown });
}

/** What may be wider than a phone scrolls by itself, and so must be reached by keyboard. */
function framed(tagName: string, properties: Element['properties'], label: string, children: Element['children']) {
  const named = { ...properties, tabIndex: 0, role: 'region', ariaLabel: label };
  return { type: 'element', tagName, properties: named, children } satisfies Element;
}

/** A list entry that begins with the code of something that has a page leads there. */
function linkedHead(node: Element, { page }: GuidePlaces): Element {
  const [first, ...rest] = node.children;
  if (first?.type !== 'element' || first.tagName !== 'code') return node;
  const [word] = first.children;
  const href = word?.type === 'text' ? page(word.value) : undefined;
  if (href === undefined) return node;
  return { ...node, children: [{ ...first, tagName: 'a', properties: { href }, children: [first] }, ...rest] };
}
