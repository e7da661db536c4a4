/** The words of a piece of Markdown, without its marks. */
import type { Nodes } from 'mdast';

export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
