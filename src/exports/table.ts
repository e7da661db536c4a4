/** A table of the site's data: columns that say how a cell is read, and rows of text. */
import { frameWords } from '#language/frame';
import { heldWords } from '#language/held';
import type { TableName } from '#language/tables';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Text } from '#model/language';
import type { Site } from '#model/site';
import { linesOf, type Lines } from './lines.ts';

/** How the text of a cell is meant. `number` is a decimal with a point, `day` an ISO day, `yes-no` the word `yes` or `no`. */
export type ColumnType = 'text' | 'integer' | 'number' | 'day' | 'yes-no';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** True when no row leaves it empty. */
  readonly required: boolean;
}

/** Cells in the order of the columns; `''` is an absent value. */
export type Row = readonly string[];

/** What a table is made of: everything, or one region of it. */
export interface Scope {
  readonly dataset: Dataset;
  readonly reports: readonly RegionReport[];
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: TableName;
  readonly to: readonly string[];
}

export interface Table {
  readonly name: TableName;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Its rows in their order, some at a time. Rows of several regions are those of each, one region after the other. */
  readonly parts: (scope: Scope) => Iterable<Lines>;
}

/** As many rows stand in one part of a table at most. */
const ROWS_OF_A_PART = 200;

interface ColumnOf<Item> extends Column {
  readonly cell: (item: Item) => string;
}

/** A column as the tables declare it. */
export type Declared<Item> = readonly ColumnOf<Item>[];

type Optional = string | undefined;

export function text<Item>(name: string, cell: (item: Item) => Optional, required = false): Declared<Item> {
  return [{ name, type: 'text', required, cell: (item) => cell(item) ?? '' }];
}

/** An editor's text: Indonesian, then English where somebody wrote it. */
export function bilingual<Item>(name: string, say: (item: Item) => Text | undefined): Declared<Item> {
  return [...text<Item>(name, (item) => say(item)?.id), ...text<Item>(`${name}_en`, (item) => say(item)?.en)];
}

export function integer<Item>(
  name: string,
  cell: (item: Item) => number | undefined,
  required = false,
): Declared<Item> {
  return [{ name, type: 'integer', required, cell: (item) => cell(item)?.toString() ?? '' }];
}

export function number<Item>(name: string, cell: (item: Item) => Optional, required = false): Declared<Item> {
  return [{ name, type: 'number', required, cell: (item) => cell(item) ?? '' }];
}

export function yesNo<Item>(name: string, cell: (item: Item) => boolean): Declared<Item> {
  return [{ name, type: 'yes-no', required: true, cell: (item) => (cell(item) ? 'yes' : 'no') }];
}

interface Declaration<Item> {
  readonly name: TableName;
  readonly items: (scope: Scope) => Iterable<Item>;
  readonly columns: readonly Declared<Item>[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** Every row says so while nobody stands behind the site. */
export function defineTable<Item>({ name, items, columns, primaryKey, foreignKeys = [] }: Declaration<Item>): Table {
  const own = columns.flat();
  const described: readonly Column[] = [
    ...own.map((column) => ({
      name: column.name,
      type: column.type,
      required: column.required || primaryKey.includes(column.name),
    })),
    { name: 'site_notice', type: 'text', required: false },
  ];
  return {
    name,
    columns: described,
    primaryKey,
    foreignKeys,
    *parts(scope) {
      const notice = siteNotice(scope.dataset.site);
      let rows: Row[] = [];
      for (const item of items(scope)) {
        rows.push([...own.map((column) => column.cell(item)), notice]);
        if (rows.length < ROWS_OF_A_PART) continue;
        yield linesOf(rows, described);
        rows = [];
      }
      if (rows.length > 0) yield linesOf(rows, described);
    },
  };
}

export function* rowsOf({ parts }: Pick<Table, 'parts'>, scope: Scope): Generator<Row> {
  for (const { rows } of parts(scope)) yield* rows;
}

/** What every row of an example site and of a preview says; empty on a published one. */
export function siteNotice({ publisher, preview }: Site): string {
  const said = [
    ...(preview === true ? [heldWords('id').preview] : []),
    ...(publisher === undefined ? [frameWords('id').example] : []),
  ];
  return said.join(' ');
}

/** Ids in one cell, apart by a blank: no id has one. */
export function idList(ids: readonly string[]): string {
  return [...new Set(ids)].join(' ');
}
