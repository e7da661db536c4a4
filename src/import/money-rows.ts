/** Rows of money → drafts for `budget.csv`, with totals added up again. */
import { add, compare, decimal, type Decimal } from '#model/decimal';
import { slugOf } from '#model/slug';
import { cellValue } from './cell-value.ts';
import type { ColumnRole } from './column-role.ts';
import type { Spot } from './finding.ts';
import type { SheetCell } from './sheet.ts';
import { agencyOf, type MeasureScope } from './measure-rows.ts';
import type { DataRow } from './table-rows.ts';
import type { Draft } from './wanted.ts';

type MoneyRole = Extract<ColumnRole, { readonly role: 'money' }>;

interface Item {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

interface Counted {
  readonly row: DataRow;
  readonly item?: Item;
  readonly amounts: ReadonlyMap<number, { readonly value: Decimal; readonly spot: Spot; readonly role: MoneyRole }>;
}

const ZERO = decimal('0');
/** No amount is finer than sen. */
const MOST_DECIMALS = 2;

export function moneyDrafts(rows: readonly DataRow[], scope: MeasureScope, title: string): readonly Draft[] {
  const broken = new Set<number>();
  const counted = rows.flatMap((row) => countRow(row, scope, broken));
  checkTotals(counted, broken, scope);
  const items = counted.flatMap(({ row, item }) => (item === undefined || row.isTotal ? [] : [item]));
  const kind = /pendapatan/i.test(title) && !/belanja/i.test(title) ? 'revenue' : 'spending';
  const drafts = counted.flatMap(({ row, item, amounts }) => {
    if (row.isTotal || item === undefined) return [];
    const agency = agencyOf(row, scope);
    const parent = parentOf(item, items);
    return [...amounts.values()].flatMap(({ value, spot, role }) => {
      const year = role.year ?? scope.wanted.year ?? scope.titleYear;
      const stage = stageOf(role, scope, title, spot);
      if (year === undefined) scope.findings.error('year-unclear', spot, { what: 'money' });
      if (year === undefined || stage === undefined) return [];
      const cells = {
        item: item.id,
        name: item.name,
        year: String(year),
        stage,
        kind: kindOfItem(item, kind),
        amount: value,
        rounded: role.scale > 0 ? 'yes' : 'no',
        ...(agency !== undefined && { agency }),
        ...(parent !== undefined && { parent: parent.id }),
        source: scope.wanted.source,
        ...(scope.page !== undefined && { page: scope.page }),
      };
      return [{ table: 'budget' as const, cells, spot }];
    });
  });
  const [first] = drafts;
  if (first !== undefined)
    scope.findings.note(
      'kind-assumed',
      { ...(first.spot.sheet !== undefined && { sheet: first.spot.sheet }) },
      { kind },
    );
  return drafts;
}

/** The amounts of a row; columns with a cell that could not be read are kept in `broken`, since their totals say nothing. */
function countRow(row: DataRow, scope: MeasureScope, broken: Set<number>): readonly Counted[] {
  const amounts = new Map<number, { value: Decimal; spot: Spot; role: MoneyRole }>();
  for (const { column, cell, spot } of row.cells) {
    const { role } = column;
    if (role?.role !== 'money' || (cell.kind === 'blank' && cell.formula !== true)) continue;
    const before = scope.findings.errors;
    const value = amountOf(cell, role, spot, scope);
    if (scope.findings.errors > before) broken.add(column.column);
    if (value !== undefined) amounts.set(column.column, { value, spot, role });
  }
  if (amounts.size === 0) return [];
  if (row.isTotal) return [{ row, amounts }];
  const { name, code, indicator } = row.texts;
  const words = name?.text ?? indicator?.text ?? '';
  const plainCode = (code?.text ?? '').replace(/\s/g, '').replace(/\.+$/, '');
  const id = slugOf([plainCode, words].filter((part) => part !== '').join(' '))
    .slice(0, 80)
    .replace(/-+$/, '');
  if (words === '' || id === '') {
    const spot = amounts.values().next().value?.spot ?? {};
    scope.findings.error('name-unusable', spot, { name: words });
    return [];
  }
  return [{ row, item: { id, name: words, code: plainCode }, amounts }];
}

/** One amount in rupiah; undefined where there is none, or, with an error, where it is none that can be kept. */
function amountOf(cell: SheetCell, { scale }: MoneyRole, spot: Spot, scope: MeasureScope): Decimal | undefined {
  const { findings, notation } = scope;
  const column = { unit: { unit: 'rupiah' as const, scale }, ...(notation !== undefined && { notation }) };
  const read = cellValue(cell, column, spot, findings);
  if (read === undefined) return undefined;
  if (read.kind !== 'number' || read.upper !== undefined || read.bound !== undefined)
    findings.error('bound-not-possible', spot, { what: 'money' });
  else if ((read.value.split('.')[1] ?? '').length > MOST_DECIMALS)
    findings.error('amount-too-fine', spot, { seen: cell.seen });
  else if (compare(read.value, ZERO) < 0) findings.error('amount-negative', spot, { seen: cell.seen });
  else return read.value;
  return undefined;
}

/** The item whose code is the longest true beginning of this one's: `1.02` of `1.02.03`. */
function parentOf(item: Item, items: readonly Item[]): Item | undefined {
  if (item.code === '') return undefined;
  return items
    .filter(({ code }) => code !== '' && code !== item.code && item.code.startsWith(`${code}.`))
    .toSorted((a, b) => b.code.length - a.code.length)[0];
}

function kindOfItem({ code, name }: Item, kind: 'spending' | 'revenue'): string {
  if (/^4(?:\.|$)/.test(code) && /pendapatan|pajak|retribusi|transfer|hasil/i.test(name)) return 'revenue';
  return kind;
}

function stageOf(role: MoneyRole, { wanted, findings }: MeasureScope, title: string, spot: Spot): string | undefined {
  if (role.stage !== undefined) return role.stage;
  if (wanted.stage !== undefined) return wanted.stage;
  if (/rpjmd|renstra/i.test(title)) {
    findings.repair('stage-from-plan', spot.sheet === undefined ? spot : { sheet: spot.sheet }, {
      stage: 'indicative',
    });
    return 'indicative';
  }
  findings.error('stage-unclear', spot);
  return undefined;
}

/**
 * A total must be the sum of the rows since the last total, of all rows so far, or of the totals so far. Rows whose parts are in
 * the table, by their code, count through their parts.
 */
function checkTotals(counted: readonly Counted[], broken: ReadonlySet<number>, { findings }: MeasureScope): void {
  const codes = counted.flatMap(({ item }) => (item === undefined || item.code === '' ? [] : [item.code]));
  const hasParts = (code: string): boolean => code !== '' && codes.some((other) => other.startsWith(`${code}.`));
  const all = new Map<number, Decimal>();
  const since = new Map<number, Decimal>();
  const totals = new Map<number, Decimal>();
  const grow = (sums: Map<number, Decimal>, column: number, value: Decimal): void => {
    sums.set(column, add(sums.get(column) ?? ZERO, value));
  };
  for (const { row, item, amounts } of counted) {
    for (const [column, { value, spot }] of amounts) {
      if (broken.has(column)) continue;
      if (!row.isTotal) {
        if (hasParts(item?.code ?? '')) continue;
        grow(all, column, value);
        grow(since, column, value);
        continue;
      }
      const sums = [since, all, totals].flatMap((one) => one.get(column) ?? []);
      if (sums.includes(value)) findings.note('total-left-out', spot, { value });
      else findings.error('total-differs', spot, { value, sum: sums[0] ?? ZERO });
      since.delete(column);
      grow(totals, column, value);
    }
  }
}
