/** A table headed with our own column names, or a sheet of the template: taken over cell by cell, as the strict reader would. */
import type { Decimal } from '#model/decimal';
import type { Unit } from '#model/indicator';
import { readCell } from '#reading/parse/cell';
import { budget, figures, targets, type Column, type Table } from '#schemas/tables';
import type { Findings, Spot } from './finding.ts';
import { isTitledName } from './people.ts';
import { type AmountReading, readAmount, scaledBy } from './read-amount.ts';
import { cellAt, cellName, type ImportSheet, type SheetCell } from './sheet.ts';
import {
  columnHeaded,
  keptWord,
  plainColumn,
  TEMPLATE_TABLES,
  templateColumns,
  type TemplateColumn,
} from './template/columns.ts';
import { digitsOf, MOST_DIGITS } from './template/digits.ts';
import type { Resolver } from './template/resolve.ts';
import type { Draft, TableName, Wanted } from './wanted.ts';

export interface OwnTable {
  readonly table: Table;
  /** The row of headings. */
  readonly heading: number;
  /** By their place in the sheet; undefined for a column that is none of ours. */
  readonly columns: readonly (TemplateColumn | undefined)[];
  readonly ofTemplate: boolean;
}

export interface OwnScope {
  readonly wanted: Wanted;
  readonly resolver: Resolver;
  readonly findings: Findings;
}

const OWN: readonly Table[] = [targets, figures, budget];
const DEEPEST_HEADING = 10;
const NUMERIC = new Set<Column['kind']>(['number', 'measure', 'amount', 'integer']);

/** Which of our tables a sheet is, when a row of it names all columns that the table must have; the source may come from outside. */
export function findOwnTable(sheet: ImportSheet): OwnTable | undefined {
  for (let heading = 0; heading < Math.min(DEEPEST_HEADING, sheet.rows.length); heading += 1) {
    const texts = sheet.rows[heading]?.map(({ text }) => text) ?? [];
    const names = new Set(texts);
    for (const table of OWN) {
      const must = table.columns.filter(({ name, required }) => required && name !== 'source');
      if (!must.every(({ name }) => names.has(name))) continue;
      const columns = texts.map((text) => {
        const found = table.columns.find(({ name }) => name === text);
        return found === undefined ? undefined : plainColumn(found);
      });
      return { table, heading, columns, ofTemplate: false };
    }
  }
  return undefined;
}

/** The sheet of a template for one of our tables; an error where its headings are gone. */
export function templateTable(sheet: ImportSheet, name: TableName, findings: Findings): OwnTable | undefined {
  const table = TEMPLATE_TABLES.find((one) => one.name === name);
  if (table === undefined) return undefined;
  const all = templateColumns(table);
  const must = all.filter(({ column }) => column.required && column.name !== 'source');
  for (let heading = 0; heading < Math.min(DEEPEST_HEADING, sheet.rows.length); heading += 1) {
    const columns = (sheet.rows[heading] ?? []).map(({ text }) => columnHeaded(all, text));
    if (columns.filter((one) => one !== undefined).length < 2) continue;
    const lacking = must.filter((one) => !columns.includes(one));
    const [first] = lacking;
    if (first === undefined) return { table, heading, columns, ofTemplate: true };
    findings.error(
      'template-heading-missing',
      { sheet: sheet.name, cell: cellName(heading, 0) },
      { headings: lacking.map((one) => one.heading).join(', ') },
    );
    return undefined;
  }
  findings.error(
    'template-heading-missing',
    { sheet: sheet.name },
    { headings: must.map((one) => one.heading).join(', ') },
  );
  return undefined;
}

export function ownDrafts(sheet: ImportSheet, own: OwnTable, scope: OwnScope): readonly Draft[] {
  const { findings } = scope;
  tellHeadings(sheet, own, findings);
  const whole = own.columns.flatMap((one) => one?.column.name ?? []);
  const drafts: Draft[] = [];
  const hidden: number[] = [];
  for (let row = own.heading + 1; row < sheet.rows.length; row += 1) {
    const filled = own.columns.some((one, column) => one !== undefined && !isBlank(cellAt(sheet, row, column)));
    if (!filled) continue;
    if (sheet.hiddenRows.has(row)) {
      hidden.push(row);
      continue;
    }
    const cells = cellsOf(sheet, row, own, scope);
    if (cells === undefined) continue;
    drafts.push({ table: own.table.name, cells, spot: { sheet: sheet.name, cell: cellName(row, 0) }, whole });
  }
  if (hidden.length > 0)
    findings.note(
      'rows-hidden',
      { sheet: sheet.name, cell: `${String((hidden[0] ?? 0) + 1)}:${String((hidden.at(-1) ?? 0) + 1)}` },
      { count: String(hidden.length) },
    );
  return drafts;
}

function isBlank({ kind, formula }: SheetCell): boolean {
  return kind === 'blank' && formula !== true;
}

/** Headings that are none of ours, and ours that stand there twice. */
function tellHeadings(sheet: ImportSheet, { heading, columns }: OwnTable, findings: Findings): void {
  columns.forEach((one, column) => {
    const spot = { sheet: sheet.name, cell: cellName(heading, column) };
    const { text } = cellAt(sheet, heading, column);
    const earlier = one === undefined ? -1 : columns.findIndex((other) => other?.column === one.column);
    if (one === undefined && text !== '') findings.note('column-not-read', spot, { heading: text });
    if (earlier >= 0 && earlier < column)
      findings.error('columns-same', spot, { heading: text, earlier: text, cell: cellName(heading, earlier) });
  });
}

type Cells = Readonly<Record<string, string>>;

function cellsOf(sheet: ImportSheet, row: number, own: OwnTable, scope: OwnScope): Cells | undefined {
  const { findings, wanted } = scope;
  const cells: Record<string, string> = {};
  const errors = findings.errors;
  const missing: { readonly one: TemplateColumn; readonly spot: Spot }[] = [];
  const units: MetUnit[] = [];
  for (const [index, one] of own.columns.entries()) {
    if (one === undefined || cells[one.column.name] !== undefined) continue;
    const cell = cellAt(sheet, row, index);
    const spot = { sheet: sheet.name, cell: cellName(row, index) };
    if (isBlank(cell)) {
      if (one.column.required && !(one.column.name === 'source' && wanted.source !== '')) missing.push({ one, spot });
      continue;
    }
    Object.assign(cells, readOwn(cell, one, own, { ...scope, spot, units }));
  }
  const { [SPREAD]: spread, ...kept } = cells;
  if (spread !== undefined && (kept['kind'] ?? 'value') === 'value') kept['kind'] = spread;
  for (const { one, spot } of missing) {
    if (kept[one.column.name] === undefined)
      findings.error('text-missing', spot, { column: one.heading, about: one.meaning });
  }
  const expected = own.table.name === 'budget' ? 'rupiah' : unitOfIndicator(kept['indicator'], wanted);
  for (const { spot, seen, unit } of units) {
    if (expected !== undefined && unit !== expected)
      findings.error('unit-mixed', spot, { seen, unit: expected, other: unit });
  }
  if (findings.errors > errors) return undefined;
  return { ...(wanted.source !== '' && { source: wanted.source }), ...kept };
}

/** A unit that a cell shows beside its number. */
interface MetUnit {
  readonly spot: Spot;
  readonly seen: string;
  readonly unit: Unit;
}

function unitOfIndicator(id: string | undefined, { indicators }: Wanted): Unit | undefined {
  return indicators.find((one) => one.id === id)?.unit;
}

/** Stands among the cells while a row is read: the kind that a target's value shows by its signs. */
const SPREAD = ' spread';

interface CellScope extends OwnScope {
  readonly spot: Spot;
  readonly units: MetUnit[];
}

function readOwn(cell: SheetCell, one: TemplateColumn, own: OwnTable, scope: CellScope): Cells {
  const { spot, findings } = scope;
  const { column } = one;
  const seen = cell.seen;
  if (cell.kind === 'blank') return fail(scope, 'formula-without-result', {});
  if (cell.kind === 'error') return fail(scope, 'formula-error', { seen });
  if (cell.kind === 'date') {
    const becomes = dateText(cell, column);
    if (becomes === undefined) return fail(scope, 'number-became-date', { seen });
    findings.repair('text-repaired', spot, { seen, becomes });
    return { [column.name]: becomes };
  }
  if (cell.number !== undefined && NUMERIC.has(column.kind))
    return { [column.name]: storedNumber(cell, cell.number, scope) };
  if (column.kind === 'text') return readText(cell, one, scope);
  const word = keptWord(one, cell.text);
  const read = readWord(word, column, scope.wanted);
  if (typeof read === 'string') {
    const tidy = own.ofTemplate ? word : cell.text;
    // The template itself writes as text what a spreadsheet could not keep as a number.
    const tooLong =
      own.ofTemplate && NUMERIC.has(column.kind) && read.replace('.', ',') === word && digitsOf(word) > MOST_DIGITS;
    if (tooLong) return { [column.name]: read };
    if (read !== tidy || cell.seen.trim() !== cell.text)
      findings.repair('text-repaired', spot, { seen, becomes: read });
    return resolved(read, one, own, scope);
  }
  if (read.code === 'number-ambiguous')
    return fail(scope, 'number-ambiguous', {
      seen,
      thousands: read.values['thousands'] ?? '',
      decimal: read.values['decimal'] ?? '',
    });
  if (one.list !== undefined && own.ofTemplate && column.kind === 'id') return resolved(cell.text, one, own, scope);
  if (NUMERIC.has(column.kind)) {
    const signed = signedAmount(cell, one, own, scope);
    if (signed !== undefined) return signed;
  }
  return fail(scope, 'cell-not-allowed', { seen, column: one.heading, about: allowed(one) });
}

/** What may stand in a column, in the words that the editor sees. */
function allowed({ column, meaning, words }: TemplateColumn): string {
  return words.size === 0 || column.kind !== 'choice' ? meaning : `${[...words.values()].join(', ')}.`;
}

function readWord(text: string, column: Column, { notation }: Wanted): ReturnType<typeof readCell> {
  const formats = notation === undefined ? (['id', 'intl'] as const) : [notation];
  const tries = formats.map((one) => readCell(text, column, { notation: one, declared: notation !== undefined }));
  const ambiguous = tries.find((one) => typeof one !== 'string' && one.code === 'number-ambiguous');
  return ambiguous ?? tries.find((one) => typeof one === 'string') ?? tries[0] ?? text;
}

/** A text as it is, line breaks and all; only a name of a person is refused, unless the site has it already. */
function readText(cell: SheetCell, one: TemplateColumn, scope: CellScope): Cells {
  const text = cell.kind === 'text' ? cell.seen.replace(/\r\n?/g, '\n').trim() : cell.text;
  const word = keptWord(one, text);
  const read = readCell(word, one.column, { notation: 'id', declared: false });
  if (typeof read !== 'string')
    return fail(scope, 'cell-not-allowed', { seen: cell.seen, column: one.heading, about: one.meaning });
  if (isTitledName(text) && !Object.values(scope.wanted.tables).some((one) => one.includes(text)))
    return fail(scope, 'person-name', {});
  return { [one.column.name]: read };
}

function resolved(read: string, one: TemplateColumn, own: OwnTable, { resolver, spot }: CellScope): Cells {
  if (!own.ofTemplate || one.list === undefined || one.column.kind !== 'id') return { [one.column.name]: read };
  const id = resolver.idOf(one.list, read, spot);
  return id === undefined ? {} : { [one.column.name]: id };
}

function storedNumber(cell: SheetCell, stored: Decimal, { spot, findings, units }: CellScope): string {
  if (cell.percent) {
    units.push({ spot, seen: cell.seen, unit: 'persen' });
    const becomes = scaledBy(stored, 2);
    findings.repair('percent-fraction', spot, { seen: cell.seen, stored, becomes });
    return becomes;
  }
  if (cell.noise !== undefined) findings.repair('number-noise', spot, { seen: cell.noise, becomes: stored });
  return stored;
}

/** `98,5 %`, `Rp 1.250.000`, and in the value of a target `≤ 14` or `5,80-6,00`. */
function signedAmount(
  cell: SheetCell,
  { column }: TemplateColumn,
  { table }: OwnTable,
  scope: CellScope,
): Cells | undefined {
  const { spot, findings, wanted, units } = scope;
  const read = readAmount(cell.text, wanted.notation, column.kind === 'amount');
  if (read.kind !== 'number') return undefined;
  const isTarget = table.name === 'targets' && column.name === 'value';
  if (!isTarget && (read.upper !== undefined || read.bound !== undefined)) return undefined;
  if (read.bound === 'about') return undefined;
  if (read.unit !== undefined) units.push({ spot, seen: cell.seen, unit: read.unit.unit });
  const scale = read.unit?.scale ?? 0;
  const value = scaledBy(read.value, scale);
  findings.repair('number-repaired', spot, {
    seen: cell.seen,
    becomes: read.upper === undefined ? value : `${value}–${read.upper}`,
    unit: read.unit?.unit ?? '-',
  });
  return { [column.name]: value, ...spreadOf(read, scale) };
}

function spreadOf({ upper, bound }: Extract<AmountReading, { kind: 'number' }>, scale: number): Cells {
  if (upper !== undefined) return { upper: scaledBy(upper, scale), [SPREAD]: 'range' };
  return bound === undefined ? {} : { [SPREAD]: bound };
}

function fail({ findings, spot }: CellScope, code: Parameters<Findings['error']>[0], values: Cells): Cells {
  findings.error(code, spot, values);
  return {};
}

/** A date as the column wants it: a month where it asks for a period, since a spreadsheet makes `2024-03` a day. */
function dateText({ day }: SheetCell, { kind }: Column): string | undefined {
  if (day === undefined) return undefined;
  if (kind === 'date' || kind === 'day') return day;
  return kind === 'period' && day.endsWith('-01') ? day.slice(0, 7) : undefined;
}
