import { BUDGET_KINDS, BUDGET_STAGES, type BudgetLine } from '#model/budget';
import type { Row } from '#schemas/entry';
import { present } from './present.ts';
import { cellLeadsIfAny, cellNumber, complainOf, rowCitation, rowText, type TableScope } from './rows.ts';
import { senOf } from './sen.ts';

/** One row of `budget.csv`; undefined, with findings, when it points nowhere. */
export function budgetLineOf(table: TableScope, row: Row): BudgetLine | undefined {
  const { cells, line } = row;
  const citation = rowCitation(table, row);
  const leads = [
    cellLeadsIfAny(table, row, 'programme', table.region.programmes),
    cellLeadsIfAny(table, row, 'agency', table.region.agencies),
    cellLeadsIfAny(table, row, 'parent', table.region.items),
  ];
  const name = rowText(table, row, 'name');
  const note = rowText(table, row, 'note');
  const stage = BUDGET_STAGES.find((one) => one === cells['stage']);
  const kind = BUDGET_KINDS.find((one) => one === cells['kind']);
  const rupiah = cellNumber(row, 'amount');
  if (cells['parent'] !== undefined && cells['parent'] === cells['item']) {
    complainOf(table, row, 'parent', 'item-own-parent', { seen: cells['parent'] });
    return undefined;
  }
  if (citation === undefined || name === undefined || rupiah === undefined || leads.includes(false)) return undefined;
  if (stage === undefined || kind === undefined) return undefined;
  return present({
    item: cells['item'] ?? '',
    name,
    year: Number(cells['year']),
    stage,
    kind,
    sen: senOf(rupiah),
    rounded: cells['rounded'] === 'yes',
    programme: cells['programme'],
    agency: cells['agency'],
    parent: cells['parent'],
    partsIncomplete: cells['parts'] === 'some',
    citation,
    note,
    reason: cells['reason'],
    place: { file: table.file, line },
  });
}
