/** The data files of one indicator page. */
import { inLanguage, type Dataset, type RegionReport } from '#model/dataset';
import { csvLine } from './csv.ts';
import { excelHeader } from './excel-csv.ts';
import { aboutSheet, columnSheet, commonSheets, tableSheets } from './file-sheets.ts';
import { INDICATOR_COLUMNS } from './indicator-rows.ts';
import { jsonRows } from './json-rows.ts';
import { filled } from './filled-table.ts';
import { namedTables } from './named-tables.ts';
import { FIGURE_COLUMNS, figureLines, figureTable } from './tables/figures.ts';
import { workbookBytes } from './workbook.ts';

export function indicatorCsv(dataset: Dataset, report: RegionReport, indicator: string): string {
  return `${csvLine(INDICATOR_COLUMNS)}${figureLines(dataset, report, indicator).csv()}`;
}

/** The twin for spreadsheets set to Indonesian. */
export function indicatorExcelCsv(dataset: Dataset, report: RegionReport, indicator: string): string {
  return `${excelHeader(FIGURE_COLUMNS)}${figureLines(dataset, report, indicator).excel()}`;
}

export function indicatorJson(dataset: Dataset, report: RegionReport, indicator: string): string {
  return `${[...jsonRows([figureLines(dataset, report, indicator)])].join('')}\n`;
}

/** Its rows, its definition and sources, and what the columns mean. */
export function indicatorWorkbook(dataset: Dataset, report: RegionReport, indicator: string): Uint8Array<ArrayBuffer> {
  const figures = filled(figureTable, [figureLines(dataset, report, indicator)]);
  const { site, indicators } = dataset;
  const found = indicators.get(indicator);
  const name = found === undefined ? indicator : inLanguage(found.name, 'id').text;
  return workbookBytes(`${name}, ${report.region.name} · ${site.name.id}`, site.releaseDate, [
    ...tableSheets([figures]),
    ...commonSheets(namedTables(dataset, [figures])),
    columnSheet([figureTable]),
    aboutSheet(dataset),
  ]);
}
