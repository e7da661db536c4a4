/** The data files of one indicator page. */
import { inLanguage, type Dataset, type RegionReport } from '#model/dataset';
import { csvText } from './csv.ts';
import { excelHeader, excelLine } from './excel-csv.ts';
import { aboutSheet, columnSheet, tableSheets } from './file-sheets.ts';
import { INDICATOR_COLUMNS, indicatorRows } from './indicator-rows.ts';
import { jsonArray } from './json-rows.ts';
import { namedTables, type FilledTable } from './region-files.ts';
import type { Row } from './table.ts';
import { FIGURE_COLUMNS, figureRow, figureTable } from './tables/figures.ts';
import { workbookBytes } from './workbook.ts';

function rowsOf(dataset: Dataset, report: RegionReport, indicator: string): readonly Row[] {
  return indicatorRows(dataset, report, indicator).map(figureRow);
}

export function indicatorCsv(dataset: Dataset, report: RegionReport, indicator: string): string {
  return csvText(INDICATOR_COLUMNS, rowsOf(dataset, report, indicator));
}

/** The twin for spreadsheets set to Indonesian. */
export function indicatorExcelCsv(dataset: Dataset, report: RegionReport, indicator: string): string {
  const rows = rowsOf(dataset, report, indicator).map((row) => excelLine(row, FIGURE_COLUMNS));
  return `${excelHeader(FIGURE_COLUMNS)}${rows.join('')}`;
}

export function indicatorJson(dataset: Dataset, report: RegionReport, indicator: string): string {
  return `${[...jsonArray(rowsOf(dataset, report, indicator), FIGURE_COLUMNS)].join('')}\n`;
}

/** Its rows, its definition and sources, and what the columns mean. */
export function indicatorWorkbook(dataset: Dataset, report: RegionReport, indicator: string): Uint8Array<ArrayBuffer> {
  const figures: FilledTable = { table: figureTable, rows: rowsOf(dataset, report, indicator) };
  const parts = [figures, ...namedTables(dataset, [figures])];
  const { site, indicators } = dataset;
  const found = indicators.get(indicator);
  const name = found === undefined ? indicator : inLanguage(found.name, 'id').text;
  return workbookBytes(`${name}, ${report.region.name} · ${site.name.id}`, site.releaseDate, [
    ...tableSheets(parts),
    columnSheet([figureTable]),
    aboutSheet(dataset),
  ]);
}
