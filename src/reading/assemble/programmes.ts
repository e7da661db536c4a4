import { PROGRAMME_LEVELS, type Programme } from '#model/plan';
import type { Row } from '#schemas/entry';
import { present } from './present.ts';
import { cellLeads, cellLeadsIfAny, rowCitation, rowText, type TableScope } from './rows.ts';

/** One row of `programmes.csv`; undefined, with findings, when it points nowhere. */
export function programmeOf(table: TableScope, row: Row, plan: string): Programme | undefined {
  const { cells, line } = row;
  const citation = rowCitation(table, row);
  const indicators = cells['indicators']?.split(' ') ?? [];
  const leads = [
    cellLeadsIfAny(table, row, 'cluster', table.region.clusters),
    cellLeadsIfAny(table, row, 'agency', table.region.agencies),
    cellLeadsIfAny(table, row, 'parent', table.region.programmes),
    cellLeadsIfAny(table, row, 'objective', table.region.objectivesOf(plan)),
    ...indicators.map((id) => cellLeads(table, row, 'indicators', table.indicators, id)),
  ];
  const name = rowText(table, row, 'name');
  const note = rowText(table, row, 'note');
  if (citation === undefined || name === undefined || leads.includes(false)) return undefined;
  return present({
    id: cells['id'] ?? '',
    name,
    level: PROGRAMME_LEVELS.find((one) => one === cells['level']) ?? 'program',
    parent: cells['parent'],
    objective: cells['objective'],
    indicators,
    cluster: cells['cluster'],
    agency: cells['agency'],
    code: cells['code'],
    codeRule: cells['code_rule'],
    citation,
    note,
    place: { file: table.file, line },
  });
}
