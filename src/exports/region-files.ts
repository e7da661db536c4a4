/** The data files of one region: its figures as CSV, all its tables as a workbook and as JSON. */
import type { Dataset, RegionReport } from '#model/dataset';
import { compareText } from '#model/order';
import { aboutSheet, columnSheet, tableSheets } from './file-sheets.ts';
import { csvLine } from './csv.ts';
import { excelHeader } from './excel-csv.ts';
import { ofLastRegion } from './last-region.ts';
import type { Lines } from './lines.ts';
import { tablesJson } from './tables-json.ts';
import type { Row, Scope, Table } from './table.ts';
import { REGION_TABLES } from './tables/all-tables.ts';
import { FIGURE_COLUMNS, figureTable } from './tables/figures.ts';
import { indicatorTable, methodTable } from './tables/indicators.ts';
import { sourceTable } from './tables/sources.ts';
import { workbookBytes } from './workbook.ts';

/** A table with the rows that one file has of it. */
export interface FilledTable {
  readonly table: Table;
  readonly parts: readonly Lines[];
  /** The rows of all parts. */
  readonly rows: readonly Row[];
}

export function filled(table: Table, parts: readonly Lines[]): FilledTable {
  return { table, parts, rows: parts.flatMap(({ rows }) => rows) };
}

export function regionCsv(dataset: Dataset, report: RegionReport): string {
  const parts = [...figureTable.parts({ dataset, reports: [report] })];
  return [csvLine(FIGURE_COLUMNS.map(({ name }) => name)), ...parts.map(({ csv }) => csv())].join('');
}

export function regionExcelCsv(dataset: Dataset, report: RegionReport): string {
  const parts = [...figureTable.parts({ dataset, reports: [report] })];
  return [excelHeader(FIGURE_COLUMNS), ...parts.map(({ excel }) => excel())].join('');
}

export function regionJson(dataset: Dataset, report: RegionReport): string {
  return [...tablesJson(dataset, regionTables(dataset, report))].join('');
}

export function regionWorkbook(dataset: Dataset, report: RegionReport): Uint8Array<ArrayBuffer> {
  const parts = regionTables(dataset, report);
  const { site } = dataset;
  return workbookBytes(`${report.region.name} · ${site.name.id}`, site.releaseDate, [
    ...tableSheets(parts),
    columnSheet(parts.flatMap(({ table, rows }) => (rows.length === 0 ? [] : [table]))),
    aboutSheet(dataset),
  ]);
}

const madeOnce = ofLastRegion<readonly FilledTable[]>();

/** All that is known of the region, then the indicators, methods and sources that it names. */
export function regionTables(dataset: Dataset, report: RegionReport): readonly FilledTable[] {
  return madeOnce(dataset, report, '', () => {
    const own = REGION_TABLES.map((table) => filledOf(table, { dataset, reports: [report] }));
    return [...own, ...namedTables(dataset, own)];
  });
}

function filledOf(table: Table, scope: Scope): FilledTable {
  return filled(table, [...table.parts(scope)]);
}

/** The indicators, methods and sources that the given rows name. */
export function namedTables(dataset: Dataset, parts: readonly FilledTable[]): readonly FilledTable[] {
  const indicators = picked(dataset.indicators, named(parts, ['indicator', 'indicators', 'judged_indicator']));
  const of = (table: Table, few: Dataset): FilledTable => filledOf(table, { dataset: few, reports: [] });
  const definitions = of(indicatorTable, { ...dataset, indicators });
  const sources = picked(dataset.sources, named([...parts, definitions], ['source', 'sources']));
  return [definitions, of(methodTable, { ...dataset, indicators }), of(sourceTable, { ...dataset, sources })];
}

function picked<Item>(all: ReadonlyMap<string, Item>, ids: ReadonlySet<string>): ReadonlyMap<string, Item> {
  return new Map(
    [...ids].toSorted(compareText).flatMap((id): [string, Item][] => {
      const item = all.get(id);
      return item === undefined ? [] : [[id, item]];
    }),
  );
}

/** The ids in the given columns, also where a cell lists several. */
function named(parts: readonly FilledTable[], columns: readonly string[]): ReadonlySet<string> {
  const ids = parts.flatMap(({ table, rows }) => {
    const places = table.columns.flatMap(({ name }, index) => (columns.includes(name) ? [index] : []));
    return rows.flatMap((row) => places.flatMap((place) => row[place]?.split(' ') ?? []));
  });
  return new Set(ids);
}
