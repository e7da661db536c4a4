/** The data files of one indicator page. */
import type { Dataset, RegionReport } from '#model/dataset';
import { csvText } from './csv.ts';
import { INDICATOR_COLUMNS, indicatorRows } from './indicator-rows.ts';

export function indicatorCsv(dataset: Dataset, report: RegionReport, indicator: string): string {
  const rows = indicatorRows(dataset, report, indicator);
  return csvText(
    INDICATOR_COLUMNS,
    rows.map((row) => INDICATOR_COLUMNS.map((column) => row[column])),
  );
}

export function indicatorJson(dataset: Dataset, report: RegionReport, indicator: string): string {
  return `${JSON.stringify(indicatorRows(dataset, report, indicator), null, 1)}\n`;
}
