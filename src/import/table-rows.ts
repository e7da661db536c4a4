/**
 * The rows of a table that carry data: without repeated headings, numbering, totals, hidden rows and what follows the table; and
 * with the texts that blanks take over from above.
 */
import type { Findings, Spot } from './finding.ts';
import { type FoundTable, headsAnotherTable, isNumbering, isRowOfYears, type TableColumn } from './find-table.ts';
import { cellAt, cellName, type ImportSheet, type SheetCell } from './sheet.ts';
import { plainHeading } from './column-role.ts';

export interface DataRow {
  readonly row: number;
  readonly isTotal: boolean;
  readonly cells: readonly { readonly column: TableColumn; readonly cell: SheetCell; readonly spot: Spot }[];
  /** The text of a role: its own, that of the cell it is merged with, or that from above. */
  readonly texts: Readonly<
    Partial<Record<TextRole, { readonly text: string; readonly spot: Spot; readonly inherited: boolean }>>
  >;
}

export const TEXT_ROLES = [
  'code',
  'indicator',
  'unit',
  'name',
  'agency',
  'note',
  'driver',
  'obstacle',
  'follow-up',
] as const;
export type TextRole = (typeof TEXT_ROLES)[number];

/** `Jumlah penduduk miskin` and `Rata-rata lama sekolah` are indicators; a total stands alone, or says of what money. */
const TOTAL =
  /^(?:jumlah|total|sub ?total|grand total)(?: (?:belanja|pendapatan|pembiayaan|anggaran|pagu|keseluruhan|seluruhnya|umum|daerah))*(?: \(.*\))?[ :.]*$/i;
const TOTAL_OF_MONEY = /^(?:jumlah|total|sub ?total|grand total)\b/i;
const AVERAGE = /^(?:total )?rata-? ?rata(?: (?:capaian|tingkat|kinerja|realisasi).*)?$/i;
const DITTO = /^(?:["\u201C\u201D\u3003]|''|idem|sda\.?|s\.d\.a\.?)$/i;
const VALUES = new Set(['baseline', 'target', 'end', 'actual', 'money']);
/** Only these may be left blank to mean "as above"; who is in charge is never taken from another row. */
const INHERITING: readonly TextRole[] = ['indicator', 'unit', 'name'];

export function dataRows(sheet: ImportSheet, table: FoundTable, findings: Findings): readonly DataRow[] {
  const columns = table.columns.filter(({ column }) => !sheet.hiddenColumns.has(column));
  const headings = headingRows(sheet, table);
  const above = new Map<TextRole, string>();
  const rows: DataRow[] = [];
  const hidden: number[] = [];
  let without = 0;
  let firstWithout: number | undefined;
  let repeated = false;
  for (let row = table.body; row < sheet.rows.length; row += 1) {
    const texts = (sheet.rows[row] ?? []).map(({ text }) => text).filter((text) => text !== '');
    if (texts.length === 0) continue;
    if (sheet.hiddenRows.has(row)) {
      hidden.push(row);
      continue;
    }
    if (isNumbering(texts)) continue;
    if (isHeading(sheet, row, headings, repeated)) {
      if (!repeated) findings.repair('header-repeated', { sheet: sheet.name, cell: cellName(row, 0) });
      repeated = true;
      continue;
    }
    // Another table, or the same with other years: its columns are not those above.
    if (headsAnotherTable(sheet, row) || (repeated && isRowOfYears(sheet, row))) {
      findings.error('table-second', { sheet: sheet.name, cell: cellName(row, 0) });
      break;
    }
    repeated = false;
    const data = dataRow(sheet, row, columns, above, findings, table.kind === 'budget');
    if (data !== undefined) rows.push(data);
    else {
      without += 1;
      firstWithout ??= row;
    }
  }
  if (hidden.length > 0)
    findings.note(
      'rows-hidden',
      { sheet: sheet.name, cell: `${String((hidden[0] ?? 0) + 1)}:${String((hidden.at(-1) ?? 0) + 1)}` },
      { count: String(hidden.length) },
    );
  if (firstWithout !== undefined)
    findings.note(
      'rows-without-values',
      { sheet: sheet.name, cell: cellName(firstWithout, 0) },
      { count: String(without) },
    );
  return rows;
}

function headingRows(sheet: ImportSheet, { top, body }: FoundTable): readonly ReadonlySet<string>[] {
  return sheet.rows
    .slice(top, body)
    .map((row) => new Set(row.map(({ text }) => plainHeading(text)).filter((text) => text !== '')));
}

/** As in one of the rows of headings; below such a row fewer words are enough, since these are the rows of years and units. */
function isHeading(
  sheet: ImportSheet,
  row: number,
  headings: readonly ReadonlySet<string>[],
  following: boolean,
): boolean {
  const texts = (sheet.rows[row] ?? []).map(({ text }) => plainHeading(text)).filter((text) => text !== '');
  return headings.some((heading, index) => {
    if (heading.size === 0 || (index > 0 && !following)) return false;
    const same = texts.filter((text) => heading.has(text)).length;
    return same >= 2 && same / texts.length >= 0.6 && same / Math.max(heading.size, 1) >= 0.5;
  });
}

function dataRow(
  sheet: ImportSheet,
  row: number,
  columns: readonly TableColumn[],
  above: Map<TextRole, string>,
  findings: Findings,
  isBudget: boolean,
): DataRow | undefined {
  const cells = columns.map((column) => ({
    column,
    cell: cellAt(sheet, row, column.column),
    spot: { sheet: sheet.name, cell: cellName(row, column.column) },
  }));
  const first =
    cells.find(({ cell, column }) => cell.kind === 'text' && !VALUES.has(column.role?.role ?? ''))?.cell.text ?? '';
  const hasValues = cells.some(
    ({ cell, column }) => VALUES.has(column.role?.role ?? '') && (cell.kind !== 'blank' || cell.formula),
  );
  const hasMoney = cells.some(({ cell, column }) => column.role?.role === 'money' && cell.kind !== 'blank');
  if (!hasValues) {
    for (const { cell, column } of cells) {
      const role = textRole(column);
      if (role === 'name' && cell.text !== '') above.set(role, cell.text);
    }
    return undefined;
  }
  const own = (role: TextRole): boolean =>
    cells.some(({ cell, column }) => textRole(column) === role && cell.text !== '' && cell.text !== first);
  const names = cells.some(({ column, cell }) => textRole(column) === 'indicator' && cell.text === first);
  const isTotal =
    !own('indicator') &&
    !own('code') &&
    (TOTAL.test(first) || (!names && AVERAGE.test(first)) || (isBudget && TOTAL_OF_MONEY.test(first)));
  const namesIndicator = cells.some(
    ({ cell, column }) => textRole(column) === 'indicator' && cell.text !== '' && !DITTO.test(cell.text),
  );
  const texts: Partial<Record<TextRole, { text: string; spot: Spot; inherited: boolean }>> = {};
  for (const { cell, column, spot } of cells) {
    const role = textRole(column);
    if (role === undefined) continue;
    const own = DITTO.test(cell.text) ? '' : cell.text;
    // Of several columns of names the one furthest to the right is the most particular.
    if (texts[role] !== undefined && (role !== 'name' || own === '')) continue;
    if (own !== '') {
      texts[role] = { text: own, spot, inherited: false };
      if (!isTotal) above.set(role, own);
      continue;
    }
    const merged = mergedText(sheet, row, column.column);
    // Another indicator may well be measured in another unit, so that only a sign for "the same" carries the unit over.
    const follows =
      role === 'unit'
        ? cell.text !== '' || !namesIndicator
        : INHERITING.includes(role) && !(isBudget && role === 'name');
    const taken = merged ?? (follows && !isTotal ? above.get(role) : undefined);
    if (taken === undefined || taken === '') continue;
    texts[role] = { text: taken, spot, inherited: true };
    // What a programme is called matters only where there is money for it.
    if (merged === undefined && (role !== 'name' || hasMoney))
      findings.repair('inherited', spot, { text: taken, column: column.headings.join(' / ') });
  }
  return { row, isTotal, cells, texts };
}

function textRole({ role }: TableColumn): TextRole | undefined {
  return TEXT_ROLES.find((one) => one === role?.role);
}

/** The text of the cell at the top of a merged block. */
function mergedText(sheet: ImportSheet, row: number, column: number): string | undefined {
  const merge = sheet.merges.find((one) => one.left === column && one.top < row && row <= one.bottom);
  return merge === undefined ? undefined : cellAt(sheet, merge.top, merge.left).text;
}
