import type { Indicator } from '#model/indicator';
import { type Aim, type Baseline, type Target, TARGET_KINDS } from '#model/target';
import type { Row } from '#schemas/entry';
import { measureOf } from './measure.ts';
import { cellLeads, cellLeadsIfAny, cellNumber, complainOf, rowCitation, rowText, type TableScope } from './rows.ts';

export interface Targets {
  readonly targets: readonly Target[];
  readonly baselines: readonly Baseline[];
}

/** The rows of `targets.csv`. Rows that point nowhere or contradict themselves are left out, with findings. */
export function targetsOf(table: TableScope, rows: readonly Row[]): Targets {
  const targets: Target[] = [];
  const baselines: Baseline[] = [];
  for (const row of rows) {
    const common = fromPlan(table, row);
    const unclear = row.cells['year'] === 'unknown';
    const year = row.cells['year'] === 'none' || unclear ? undefined : Number(row.cells['year']);
    if (row.cells['kind'] === 'baseline') {
      const measure = baselineMeasure(table, row, year);
      if (common !== undefined && measure !== undefined && year !== undefined)
        baselines.push({ ...common, year, measure });
    } else {
      const aim = aimOf(table, row);
      if (common !== undefined && aim !== undefined)
        targets.push({
          ...common,
          ...(year === undefined ? {} : { year }),
          ...(unclear && { yearUnclear: true }),
          aim,
        });
    }
  }
  return { targets, baselines };
}

interface FromPlan extends Omit<Target, 'year' | 'aim' | 'indicator'> {
  readonly indicator: Indicator;
}

function fromPlan(table: TableScope, row: Row): FromPlan | undefined {
  const { cells, line } = row;
  const id = cells['indicator'] ?? '';
  const { plan, version, agency } = cells;
  const known = cellLeads(table, row, 'indicator', table.indicators, id);
  const citation = rowCitation(table, row);
  const note = rowText(table, row, 'note');
  const doubt = rowText(table, row, 'doubt');
  const agencyKnown = cellLeadsIfAny(table, row, 'agency', table.region.agencies);
  const planKnown = planLeads(table, row);
  const indicator = known ? table.joining.indicators.get(id) : undefined;
  if (indicator === undefined || citation === undefined || !planKnown || !agencyKnown) return undefined;
  return {
    indicator,
    ...(plan === undefined ? {} : { plan }),
    ...(version === undefined ? {} : { version }),
    ...(agency === undefined ? {} : { agency }),
    ...(doubt === undefined ? {} : { doubt }),
    citation,
    ...(note === undefined ? {} : { note }),
    ...(cells['reason'] === undefined ? {} : { reason: cells['reason'] }),
    place: { file: table.file, line },
  };
}

function planLeads(table: TableScope, row: Row): boolean {
  const { plan, version } = row.cells;
  if (plan === undefined) {
    if (version === undefined) return true;
    complainOf(table, row, 'version', 'version-without-plan', { seen: version });
    return false;
  }
  if (!cellLeads(table, row, 'plan', table.region.plans, plan)) return false;
  return version === undefined || cellLeads(table, row, 'version', table.region.versionsOf(plan), version);
}

function baselineMeasure(table: TableScope, row: Row, year: number | undefined) {
  if (year === undefined) complainOf(table, row, 'year', 'baseline-without-year');
  if (row.cells['value'] === undefined) complainOf(table, row, 'value', 'cell-needed', { because: 'kind = baseline' });
  return measureOf(table, row);
}

/** What was promised, by the kind of the row; undefined, with a finding, when the cells do not fit the kind. */
function aimOf(table: TableScope, row: Row): Aim | undefined {
  const kind = TARGET_KINDS.find((one) => one === row.cells['kind']);
  switch (kind) {
    case undefined:
      return undefined;
    case 'value':
    case 'at-least':
    case 'at-most':
    case 'above':
    case 'below': {
      const value = needed(table, row, 'value', kind);
      return blank(table, row, 'upper', kind) && value !== undefined ? { kind, value } : undefined;
    }
    case 'range': {
      const lower = needed(table, row, 'value', kind);
      const upper = needed(table, row, 'upper', kind);
      return lower === undefined || upper === undefined ? undefined : { kind, lower, upper };
    }
    case 'coverage': {
      const count = whole(table, row, 'value', kind);
      const of = whole(table, row, 'upper', kind);
      return count === undefined || of === undefined ? undefined : { kind, count, of };
    }
    case 'ordinal': {
      const word = row.cells['value'];
      if (word === undefined) complainOf(table, row, 'value', 'cell-needed', { because: `kind = ${kind}` });
      return blank(table, row, 'upper', kind) && word !== undefined ? { kind, word } : undefined;
    }
    case 'zero-level':
    case 'zero-change':
    case 'no-number':
      return blank(table, row, 'value', kind) && blank(table, row, 'upper', kind) ? { kind } : undefined;
  }
}

function needed(table: TableScope, row: Row, column: 'value' | 'upper', kind: string) {
  const number = cellNumber(row, column);
  const seen = row.cells[column];
  if (seen === undefined) complainOf(table, row, column, 'cell-needed', { because: `kind = ${kind}` });
  else if (number === undefined) complainOf(table, row, column, 'cell-not-number', { seen, because: `kind = ${kind}` });
  return number;
}

function whole(table: TableScope, row: Row, column: 'value' | 'upper', kind: string): number | undefined {
  const number = needed(table, row, column, kind);
  if (number === undefined || /^\d+$/.test(number)) return number === undefined ? undefined : Number(number);
  complainOf(table, row, column, 'integer-malformed', { seen: row.cells[column] ?? number });
  return undefined;
}

function blank(table: TableScope, row: Row, column: 'value' | 'upper', kind: string): boolean {
  const seen = row.cells[column];
  if (seen === undefined) return true;
  complainOf(table, row, column, 'cell-not-expected', { seen, because: `kind = ${kind}` });
  return false;
}
