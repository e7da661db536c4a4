/** The data file of one compared indicator: every region that has it, also those left out. */
import type { Comparison } from '#model/comparison';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Figure } from '#model/figure';
import { csvText } from './csv.ts';
import { baseCells, figureCells, INDICATOR_COLUMNS, linked } from './indicator-rows.ts';

/** Columns of the file, in order: its own, then those of an indicator's file. */
export const COMPARISON_COLUMNS = ['compared', 'reason', 'region_kind', 'province_name', ...INDICATOR_COLUMNS] as const;
type ComparisonCells = Readonly<Record<(typeof COMPARISON_COLUMNS)[number], string>>;

/** Compared regions first, then those left out with the value they have instead, each in the order of codes. */
export function comparisonCsv(dataset: Dataset, { indicator, compared, leftOut }: Comparison): string {
  const rowOf = (report: RegionReport, figure: Figure | undefined, reason: string): ComparisonCells => {
    const base = baseCells(dataset, report, indicator.id);
    return {
      ...(figure === undefined ? base : linked(dataset, report, figureCells(base, figure))),
      compared: reason === '' ? 'yes' : 'no',
      reason,
      region_kind: report.region.kind,
      province_name: report.region.provinceName,
    };
  };
  const rows = [
    ...compared.map(({ report, moment }) => rowOf(report, moment.chosen, '')),
    ...leftOut.map(({ report, reason }) =>
      rowOf(report, 'moment' in reason ? reason.moment.chosen : undefined, reason.why),
    ),
  ];
  return csvText(
    COMPARISON_COLUMNS,
    rows.map((row) => COMPARISON_COLUMNS.map((column) => row[column])),
  );
}
