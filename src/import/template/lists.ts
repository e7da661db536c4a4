/** The lists of the drop-downs: ids with the words beside them, all on one sheet. */
import { LIST_HEADINGS, TEMPLATE_LEADS, TEMPLATE_SHEETS } from '#language/import/template';
import { unitName } from '#formatting/unit';
import { UNITS } from '#model/indicator';
import type { Row } from '#schemas/entry';
import { columnName } from '../sheet.ts';
import type { ListName } from './columns.ts';
import type { LockedCell, LockedSheet } from './locked-workbook.ts';
import { markText } from './mark.ts';
import type { Listed, TemplateContent } from './template-content.ts';

/** Title, lead and headings. */
const HEAD = 3;
const LIST_NAMES: readonly ListName[] = [
  'indicator',
  'source',
  'plan',
  'version',
  'agency',
  'programme',
  'cluster',
  'area',
  'item',
  'unit',
];

export interface Lists {
  readonly sheet: LockedSheet;
  /** Where each list that holds something stands: `Daftar!$A$4:$A$28`. */
  readonly places: ReadonlyMap<ListName, string>;
  /** Words of a drop-down that belongs to one column alone, by `table.column`. */
  readonly words: ReadonlyMap<string, string>;
}

/** `words`: the drop-downs whose words are no ids. */
export function listsSheet(
  { region, references }: TemplateContent,
  rows: { readonly programmes: readonly Row[]; readonly budget: readonly Row[] },
  words: ReadonlyMap<string, { readonly heading: string; readonly words: readonly string[] }>,
): Lists {
  const items = new Map(rows.budget.map(({ cells }) => [cells['item'] ?? '', cells['name'] ?? '']));
  const lists: Readonly<Record<ListName, readonly Listed[]>> = {
    indicator: references.indicators.map(({ id, name, unit }) => ({ id, name: `${name} (${unitName(unit, 'id')})` })),
    source: references.sources,
    plan: references.plans,
    version: references.versions,
    agency: references.agencies,
    programme: rows.programmes.map(({ cells }) => ({ id: cells['id'] ?? '', name: cells['name'] ?? '' })),
    cluster: references.clusters,
    area: references.areas,
    item: [...items].map(([id, name]) => ({ id, name })),
    unit: UNITS.map((unit) => ({ id: unit, name: unitName(unit, 'id') })),
  };
  const columns: { readonly heading: string; readonly width: number; readonly cells: readonly string[] }[] = [];
  const places = new Map<ListName, string>();
  const wordPlaces = new Map<string, string>();
  for (const name of LIST_NAMES) {
    const list = lists[name];
    if (list.length === 0) continue;
    places.set(name, placeOf(columns.length, list.length));
    columns.push({ heading: LIST_HEADINGS[name], width: 30, cells: list.map(({ id }) => id) });
    columns.push({ heading: '', width: 40, cells: list.map((one) => one.name) });
  }
  for (const [key, { heading, words: list }] of words) {
    wordPlaces.set(key, placeOf(columns.length, list.length));
    columns.push({ heading, width: 24, cells: list });
  }
  const longest = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const body = Array.from({ length: longest }, (_, row) =>
    columns.map(({ cells }): LockedCell | undefined => {
      const value = cells[row];
      return value === undefined || value === '' ? undefined : { value, style: 'plain' };
    }),
  );
  const sheet: LockedSheet = {
    name: TEMPLATE_SHEETS.lists,
    columns: columns.map(({ width }) => ({ width, style: 'plain' })),
    rows: [
      [{ value: markText({ sheet: 'lists', region }), style: 'title' }],
      [{ value: TEMPLATE_LEADS.lists, style: 'lead' }],
      columns.map(({ heading }) => ({ value: heading, style: 'heading' })),
      ...body,
    ],
    frozen: HEAD,
    openRows: 0,
    validations: [],
  };
  return { sheet, places, words: wordPlaces };
}

function placeOf(column: number, length: number): string {
  const letter = columnName(column);
  return `${TEMPLATE_SHEETS.lists}!$${letter}$${String(HEAD + 1)}:$${letter}$${String(HEAD + length)}`;
}
