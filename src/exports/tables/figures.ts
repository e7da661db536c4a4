/** Baselines, targets, actuals and replies: the columns of every file of figures, and the table of all of them. */
import type { Dataset, RegionReport } from '#model/dataset';
import { INDICATOR_COLUMNS, indicatorRows, rowIndicators, type IndicatorColumn } from '../indicator-rows.ts';
import { ofLastRegion } from '../last-region.ts';
import { linesOf, type Lines } from '../lines.ts';
import type { Column, ColumnType, Table } from '../table.ts';
import { TO_REGION } from './regions.ts';

const TYPES: Partial<Readonly<Record<IndicatorColumn, ColumnType>>> = {
  value: 'number',
  upper: 'number',
  margin: 'number',
  searched_on: 'day',
  answered_on: 'day',
  checked: 'yes-no',
};

const REQUIRED: ReadonlySet<IndicatorColumn> = new Set<IndicatorColumn>([
  'region_code',
  'region_name',
  'indicator',
  'anchor',
  'kind',
  'period',
  'source',
  'publisher',
  'title',
  'published',
  'address',
]);

export const FIGURE_COLUMNS: readonly Column[] = INDICATOR_COLUMNS.map((name) => ({
  name,
  type: TYPES[name] ?? 'text',
  required: REQUIRED.has(name),
}));

const madeOnce = ofLastRegion<Lines>();

/** What is told of one indicator in one region. The same lines stand in its own files and in those of more. */
export function figureLines(dataset: Dataset, report: RegionReport, indicator: string): Lines {
  return madeOnce(dataset, report, indicator, () => {
    const rows = indicatorRows(dataset, report, indicator);
    return linesOf(
      rows.map((cells) => INDICATOR_COLUMNS.map((column) => cells[column])),
      FIGURE_COLUMNS,
    );
  });
}

export const figureTable: Table = {
  name: 'angka',
  columns: FIGURE_COLUMNS,
  primaryKey: ['region_code', 'indicator', 'anchor', 'source'],
  foreignKeys: [
    TO_REGION,
    { fields: ['indicator'], table: 'indikator', to: ['id'] },
    { fields: ['source'], table: 'sumber', to: ['id'] },
    { fields: ['region_code', 'plan', 'version'], table: 'versi-rencana', to: ['region_code', 'plan', 'id'] },
  ],
  *parts({ dataset, reports }) {
    for (const report of reports) for (const id of rowIndicators(report)) yield figureLines(dataset, report, id);
  },
};
