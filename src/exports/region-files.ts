/** The data files of one region: its figures as CSV, all its tables as a workbook and as JSON. */
import type { Dataset, RegionReport } from '#model/dataset';
import { aboutSheet, columnSheet, tableSheets } from './file-sheets.ts';
import { csvLine } from './csv.ts';
import { excelHeader } from './excel-csv.ts';
import { ofLastRegion } from './last-region.ts';
import { filledOf, type FilledTable } from './filled-table.ts';
import { tablesJson } from './tables-json.ts';
import { namedTables } from './named-tables.ts';
import { REGION_TABLES } from './tables/all-tables.ts';
import { FIGURE_COLUMNS, figureTable } from './tables/figures.ts';
import { workbookBytes } from './workbook.ts';

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
