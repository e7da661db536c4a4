/** Rows of indicators → drafts for `targets.csv` and `figures.csv`. */
import type { Decimal } from '#model/decimal';
import type { ColumnRole } from './column-role.ts';
import { type CellValue, cellValue, looksLikeFraction } from './cell-value.ts';
import { type Findings, type Spot, spotText } from './finding.ts';
import type { BookedIndicator, IndicatorBook } from './indicator-book.ts';
import type { DataRow } from './table-rows.ts';
import { nearUnit, unitOf, type UnitReading } from './unit-words.ts';
import type { Draft, Wanted } from './wanted.ts';

export interface MeasureScope {
  readonly wanted: Wanted;
  readonly book: IndicatorBook;
  readonly findings: Findings;
  readonly notation?: 'id' | 'intl';
  /** Where in the document: a table's name. */
  readonly page?: string;
  /** The year that the title names, for columns that name none. */
  readonly titleYear?: number;
}

type MeasureRole = Extract<ColumnRole, { readonly role: 'baseline' | 'target' | 'end' | 'actual' }>;

export function measureDrafts(rows: readonly DataRow[], scope: MeasureScope): readonly Draft[] {
  const drafts = rows.flatMap((row) => (row.isTotal ? tellTotal(row, scope) : draftsOfRow(row, scope)));
  const figure = drafts.find(({ table }) => table === 'figures');
  if (figure?.spot.sheet !== undefined) scope.findings.note('figures-assumed', { sheet: figure.spot.sheet });
  return drafts;
}

function tellTotal({ cells }: DataRow, { findings }: MeasureScope): readonly Draft[] {
  const counted = cells.filter(({ cell, column: { role } }) => isMeasure(role) && cell.kind !== 'blank');
  for (const { cell, spot } of counted) findings.note('total-not-written', spot, { seen: cell.seen });
  return [];
}

function draftsOfRow(row: DataRow, scope: MeasureScope): readonly Draft[] {
  const { findings, book } = scope;
  const measured = row.cells.flatMap(({ column: { role }, cell, spot }) =>
    isMeasure(role) && (cell.kind !== 'blank' || cell.formula === true) ? [{ role, cell, spot }] : [],
  );
  const [first] = measured;
  if (first === undefined) return [];
  const named = row.texts.indicator;
  if (named === undefined) {
    findings.error('indicator-column-missing', first.spot);
    return [];
  }
  const unit = unitOfRow(row, scope);
  if (unit === undefined) return [];
  const indicator = book.find(named.text, unit.unit, named.spot);
  if (indicator === undefined) return [];
  const column = { unit, ...(scope.notation !== undefined && { notation: scope.notation }) };
  const read = measured.flatMap((one) => {
    const value = cellValue(one.cell, column, one.spot, findings);
    return value === undefined ? [] : [{ ...one, value }];
  });
  doubtFractions(read, unit, findings);
  const note = noteOf(row);
  const agency = agencyOf(row, scope);
  const drafts = read.flatMap(({ role, spot, value }) => {
    const draft =
      role.role === 'actual'
        ? figureDraft(role, value, spot, indicator, scope)
        : targetDraft(role, value, spot, indicator, scope);
    if (draft === undefined) return [];
    noteMeasured(draft, value, indicator, spot, scope);
    const cells = {
      ...draft.cells,
      ...(agency !== undefined && draft.table === 'targets' && { agency }),
      ...(note !== '' && { note }),
    };
    return [{ ...draft, cells }];
  });
  return withoutSameEnd(drafts, read, findings);
}

function isMeasure(role: ColumnRole | undefined): role is MeasureRole {
  return role !== undefined && ['baseline', 'target', 'end', 'actual'].includes(role.role);
}

function unitOfRow(row: DataRow, { findings, book }: MeasureScope): UnitReading | undefined {
  const { unit, indicator } = row.texts;
  const inName = /\(([^)]*)\)\s*$/.exec(indicator?.text ?? '')?.[1] ?? '';
  const words = unit?.text ?? '';
  const spot = unit?.spot ?? indicator?.spot ?? {};
  if (words === '') {
    const known = book.unitOf(indicator?.text ?? '');
    const read = unitOf(inName) ?? unitOfHeadings(row) ?? (known === undefined ? undefined : { unit: known, scale: 0 });
    if (read === undefined) findings.error('unit-missing', spot, { indicator: indicator?.text ?? '' });
    else if (known === undefined)
      findings.repair('text-repaired', spot, { seen: indicator?.text ?? '', becomes: read.unit });
    return read;
  }
  const read = unitOf(words);
  if (read === undefined) findings.error('unit-unknown', spot, { seen: words, near: nearUnit(words) });
  return read;
}

/** The unit in brackets behind the headings of all values of a row: `Target 2025 (%)`. */
function unitOfHeadings({ cells }: DataRow): UnitReading | undefined {
  const units = cells.flatMap(({ column: { role, headings } }) =>
    isMeasure(role) ? [unitOf(/\(([^)]*)\)\s*$/.exec(headings.at(-1) ?? '')?.[1] ?? '')] : [],
  );
  const [first] = units;
  return units.every((one) => one?.unit === first?.unit && one?.scale === first?.scale) ? first : undefined;
}

function doubtFractions(
  read: readonly { readonly spot: Spot; readonly value: CellValue }[],
  { unit }: UnitReading,
  findings: Findings,
): void {
  const numbers: readonly Decimal[] = read.flatMap(({ value }) => (value.kind === 'number' ? [value.value] : []));
  for (const { spot, value } of read) {
    if (value.kind === 'number' && !value.percent && looksLikeFraction(value.value, numbers, unit))
      findings.doubt('fraction-doubt', spot, { seen: value.value });
  }
}

function noteOf({ texts }: DataRow): string {
  const parts = [
    texts.note?.text,
    texts.driver === undefined ? undefined : `Faktor pendorong menurut sumber: ${texts.driver.text}`,
    texts.obstacle === undefined ? undefined : `Faktor penghambat menurut sumber: ${texts.obstacle.text}`,
    texts['follow-up'] === undefined ? undefined : `Tindak lanjut menurut sumber: ${texts['follow-up'].text}`,
  ];
  return parts.flatMap((part) => (part === undefined ? [] : [part.replace(/[.;]?\s*$/, '.')])).join(' ');
}

/** The agency where the region's file knows it by that name; otherwise it is told and left out. */
export function agencyOf(row: DataRow, { wanted, findings }: MeasureScope): string | undefined {
  const named = row.texts.agency;
  if (named === undefined) return undefined;
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const known = wanted.agencies.find(({ id, names }) =>
    [id, ...names].some((name) => plain(name) === plain(named.text)),
  );
  if (known === undefined && !named.inherited) findings.note('agency-unknown', named.spot, { seen: named.text });
  return known?.id;
}

function targetDraft(
  role: MeasureRole,
  value: CellValue,
  spot: Spot,
  { id }: BookedIndicator,
  scope: MeasureScope,
): Draft | undefined {
  const { wanted, findings } = scope;
  const year =
    role.year ?? (role.role === 'baseline' ? wanted.baselineYear : role.role === 'end' ? wanted.planEnd : wanted.year);
  if (year === undefined) {
    findings.error('year-unclear', spot, { what: role.role });
    return undefined;
  }
  const aim = role.role === 'baseline' ? baselineCells(value, spot, findings) : aimCells(value, spot, findings);
  if (aim === undefined) return undefined;
  const plan =
    wanted.plan === undefined
      ? {}
      : { plan: wanted.plan, ...(wanted.version !== undefined && { version: wanted.version }) };
  const cells = { indicator: id, year: String(year), ...aim, ...plan, source: wanted.source, ...pageOf(scope) };
  return { table: 'targets', cells, spot };
}

function pageOf({ page }: MeasureScope): Readonly<Record<string, string>> {
  return page === undefined ? {} : { page };
}

type Cells = Readonly<Record<string, string>>;

function baselineCells(value: CellValue, spot: Spot, findings: Findings): Cells | undefined {
  if (value.kind === 'word') return { kind: 'baseline', value: value.word };
  if (value.kind === 'coverage' || value.bound !== undefined) {
    findings.error('bound-not-possible', spot, { what: 'baseline' });
    return undefined;
  }
  return { kind: 'baseline', value: value.value, ...(value.upper !== undefined && { upper: value.upper }) };
}

function aimCells(value: CellValue, spot: Spot, findings: Findings): Cells | undefined {
  switch (value.kind) {
    case 'word':
      return { kind: 'ordinal', value: value.word };
    case 'coverage':
      return { kind: 'coverage', value: value.count, upper: value.of };
    case 'number':
      if (value.upper !== undefined) return { kind: 'range', value: value.value, upper: value.upper };
      if (value.bound === 'about') {
        findings.error('bound-not-possible', spot, { what: 'target' });
        return undefined;
      }
      return { kind: value.bound ?? 'value', value: value.value };
  }
}

function figureDraft(
  role: MeasureRole,
  value: CellValue,
  spot: Spot,
  { id }: BookedIndicator,
  scope: MeasureScope,
): Draft | undefined {
  const { wanted, findings } = scope;
  const year = role.year ?? wanted.year ?? scope.titleYear;
  if (year === undefined) {
    findings.error('year-unclear', spot, { what: role.role });
    return undefined;
  }
  const quarter = role.role === 'actual' && role.quarter !== undefined ? `-Q${String(role.quarter)}` : '';
  const measure = figureCells(value, spot, findings);
  if (measure === undefined) return undefined;
  const cells = {
    indicator: id,
    period: `${String(year)}${quarter}`,
    ...measure,
    status: 'not-stated',
    method: 'not-stated',
    released: 'unknown',
    origin: 'second-hand',
    checked: 'no',
    source: wanted.source,
    ...pageOf(scope),
  };
  return { table: 'figures', cells, spot };
}

function figureCells(value: CellValue, spot: Spot, findings: Findings): Cells | undefined {
  if (value.kind === 'word') return { value: value.word };
  if (value.kind === 'coverage' || value.bound === 'at-most' || value.bound === 'at-least') {
    findings.error('bound-not-possible', spot, { what: 'actual' });
    return undefined;
  }
  const precisions = { above: 'more-than', below: 'less-than', about: 'approximate' } as const;
  return {
    value: value.value,
    ...(value.upper !== undefined && { upper: value.upper }),
    ...(value.bound !== undefined && { precision: precisions[value.bound] }),
  };
}

function noteMeasured(
  draft: Draft,
  value: CellValue,
  { id, ordinalScale }: BookedIndicator,
  spot: Spot,
  { book, findings }: MeasureScope,
): void {
  book.measured(id, draft.cells['value'] ?? '', value.kind === 'word');
  if (value.kind === 'word' && ordinalScale !== undefined && !ordinalScale.includes(value.word))
    findings.doubt('word-not-on-scale', spot, { seen: value.word, scale: ordinalScale.join(', ') });
}

/** The end condition of a plan repeats the target of its last year: written once when it is the same, an error when not. */
function withoutSameEnd(
  drafts: readonly Draft[],
  read: readonly { readonly role: MeasureRole; readonly spot: Spot }[],
  findings: Findings,
): readonly Draft[] {
  const ends = new Set(read.flatMap(({ role, spot }) => (role.role === 'end' ? [spotText(spot)] : [])));
  return drafts.filter((draft) => {
    if (!ends.has(spotText(draft.spot))) return true;
    const { year, kind, value, upper } = draft.cells;
    const same = drafts.find(
      (one) =>
        one !== draft && one.table === 'targets' && one.cells['kind'] !== 'baseline' && one.cells['year'] === year,
    );
    if (same === undefined) return true;
    const other = spotText(same.spot);
    if (same.cells['kind'] === kind && same.cells['value'] === value && same.cells['upper'] === upper)
      findings.note('end-same', draft.spot, { other, year: year ?? '' });
    else
      findings.error('end-differs', draft.spot, {
        other,
        year: year ?? '',
        value: value ?? '',
        known: same.cells['value'] ?? '',
      });
    return false;
  });
}
