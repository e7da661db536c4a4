/** What Markdown by editors may not hold: raw HTML, addresses that run code, pictures, a second page title. */
import type { Node, Nodes, Root } from 'mdast';
import type { Finding, Place } from '#model/finding';
import { addressFault } from './link-address.ts';
import { failure, shown } from './report.ts';

/** Checks the tree that will be rendered. `linesBefore` lines of the file come before it. */
export function checkProse(file: string, tree: Root, linesBefore: number): readonly Finding[] {
  const findings: Finding[] = [];
  const visit = (node: Nodes): void => {
    const found = faultOf(node, placeOf(file, node, linesBefore));
    if (found !== undefined) findings.push(found);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return findings;
}

function placeOf(file: string, node: Node, linesBefore: number): Place {
  const start = node.position?.start;
  return { file, line: (start?.line ?? 1) + linesBefore, column: start?.column ?? 1 };
}

function faultOf(node: Nodes, place: Place): Finding | undefined {
  switch (node.type) {
    case 'html':
      return failure('markdown-html', place, { seen: shown(node.value) });
    case 'link':
    case 'definition': {
      const fault = addressFault(node.url);
      return fault === undefined ? undefined : failure(`link-${fault}`, place, { seen: shown(node.url) });
    }
    case 'image':
      return failure('image-in-prose', place, { seen: shown(node.url) });
    case 'imageReference':
      return failure('image-in-prose', place, { seen: shown(node.identifier) });
    case 'heading':
      return node.depth === 1 ? failure('markdown-heading-1', place) : undefined;
    default:
      return undefined;
  }
}
