/** Makes elements. Text stays text, whatever a workbook says. */

type Attributes = Readonly<Record<string, string | true | undefined>>;
type Child = Node | string | undefined;

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, value === true ? '' : value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

export type Cell = Child | readonly Child[];

/** A table whose rows stack on phones, with the roles that stacking takes away; `label` names it. */
export function stackedTable(
  label: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): HTMLElement {
  const head = columns.map((text) => element('th', { role: 'columnheader', scope: 'col' }, text));
  const lines = rows.map((cells) =>
    element(
      'tr',
      { role: 'row' },
      ...cells.map((cell, at) => element('td', { role: 'cell', 'data-label': columns[at] }, ...childrenOf(cell))),
    ),
  );
  return element(
    'div',
    { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': label },
    element(
      'table',
      { class: 'stack', role: 'table', 'aria-label': label },
      element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...head)),
      element('tbody', { role: 'rowgroup' }, ...lines),
    ),
  );
}

function childrenOf(cell: Cell): readonly Child[] {
  return cell === undefined || typeof cell === 'string' || cell instanceof Node ? [cell] : cell;
}
