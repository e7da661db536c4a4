import { isDay, parsePartialDate } from '#model/date';
import type { Figure, FigureStatus } from '#model/figure';
import type { Indicator } from '#model/indicator';
import { MISSING_REASONS, type Search } from '#model/missing';
import { parsePeriod } from '#model/period';
import type { Row } from '#schemas/entry';
import { measureOf } from './measure.ts';
import { cellLeads, cellNumber, complainOf, rowCitation, rowText, type TableScope } from './rows.ts';

const STATUSES: readonly FigureStatus[] = ['final', 'provisional', 'not-stated'];

/** One row of `figures.csv`; undefined, with findings, when it points nowhere or contradicts itself. */
export function figureOf(table: TableScope, row: Row): Figure | undefined {
  const { cells, line } = row;
  const id = cells['indicator'] ?? '';
  const known = cellLeads(table, row, 'indicator', table.indicators, id);
  const citation = rowCitation(table, row);
  const content = contentOf(table, row);
  const note = rowText(table, row, 'note');
  const doubt = rowText(table, row, 'doubt');
  const indicator = known ? table.joining.indicators.get(id) : undefined;
  const period = parsePeriod(cells['period'] ?? '');
  const released = parsePartialDate(cells['released'] ?? '');
  const status = STATUSES.find((one) => one === cells['status']);
  if (indicator === undefined || citation === undefined || content === undefined) return undefined;
  if (period === undefined || released === undefined || status === undefined) return undefined;
  const method = cells['method'];
  const named = method === undefined || method === 'not-stated' ? undefined : method;
  if (named !== undefined && !methodLeads(table, row, indicator, named)) return undefined;
  const margin = cellNumber(row, 'margin');
  return {
    indicator,
    period,
    ...(cells['area'] === undefined ? {} : { area: cells['area'] }),
    content,
    status,
    ...(named === undefined ? {} : { method: named }),
    ...(margin === undefined ? {} : { margin }),
    released,
    primary: cells['origin'] === 'primary',
    checked: cells['checked'] === 'yes',
    ...(cells['preferred'] === undefined ? {} : { preferred: { id: cells['preferred'] } }),
    ...(doubt === undefined ? {} : { doubt }),
    citation,
    ...(note === undefined ? {} : { note }),
    ...(cells['reason'] === undefined ? {} : { reason: cells['reason'] }),
    place: { file: table.file, line },
  };
}

function methodLeads(table: TableScope, row: Row, indicator: Indicator, method: string): boolean {
  if (indicator.methods.some((one) => one.id === method)) return true;
  const ids = new Set(indicator.methods.map((one) => one.id));
  return cellLeads(
    table,
    row,
    'method',
    { kind: 'method', ids, fileOf: () => table.indicators.fileOf(indicator.id) },
    method,
  );
}

/** A value, or the reason why there is none: exactly one of the two. */
function contentOf(table: TableScope, row: Row): Figure['content'] | undefined {
  const { cells } = row;
  const missing = MISSING_REASONS.find((reason) => reason === cells['missing']);
  if (missing === undefined) {
    if (cells['value'] === undefined) {
      complainOf(table, row, 'value', 'value-or-reason-missing');
      return undefined;
    }
    const measure = measureOf(table, row);
    return measure === undefined ? undefined : { measure };
  }
  for (const column of ['value', 'upper', 'margin', 'precision']) {
    const seen = cells[column];
    if (seen === undefined) continue;
    complainOf(table, row, column, 'cell-not-expected', { seen, because: `missing = ${missing}` });
    return undefined;
  }
  const search = searchOf(table, row);
  return search === undefined ? { missing } : { missing, search };
}

function searchOf(table: TableScope, row: Row): Search | undefined {
  const what = row.cells['searched'];
  const on = row.cells['searched_on'];
  if (what !== undefined && on !== undefined && isDay(on)) return { what: { id: what }, on };
  if (what !== undefined && on === undefined)
    complainOf(table, row, 'searched_on', 'search-half', { with: 'searched' });
  if (what === undefined && on !== undefined)
    complainOf(table, row, 'searched', 'search-half', { with: 'searched_on' });
  return undefined;
}
