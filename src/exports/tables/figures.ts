/** Baselines, targets, actuals and replies: the columns of every file of figures, and the table of all of them. */
import { INDICATOR_COLUMNS, regionRows, type IndicatorColumn, type IndicatorRowCells } from '../indicator-rows.ts';
import { type Column, type ColumnType, type Row, type Table } from '../table.ts';
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

export function figureRow(cells: IndicatorRowCells): Row {
  return INDICATOR_COLUMNS.map((column) => cells[column]);
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
  *rows({ dataset, reports }) {
    for (const report of reports) for (const cells of regionRows(dataset, report)) yield figureRow(cells);
  },
};
