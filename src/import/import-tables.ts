/** A file handed in → the region's tables as they would be, new files, and everything that was found. Writes nothing. */
import { maskPersonalNumbers } from '#reading/parse/privacy';
import { readCsvSheet } from './csv-sheet.ts';
import { type ColumnRole, yearsIn } from './column-role.ts';
import { findTable, type FoundTable, type TableKind } from './find-table.ts';
import { Findings, type ImportFinding } from './finding.ts';
import { IndicatorBook } from './indicator-book.ts';
import { measureDrafts, type MeasureScope } from './measure-rows.ts';
import { type MergedTable, mergeRows } from './merge-rows.ts';
import { moneyDrafts } from './money-rows.ts';
import { complainOfOtherRegion } from './other-region.ts';
import { findOwnTable, ownDrafts, type OwnTable, templateTable } from './own-table.ts';
import { complainOfNames, withoutPeople } from './people.ts';
import { remarksOf } from './remarks.ts';
import { cellName, columnName, type ImportSheet } from './sheet.ts';
import { indicatorFile, type NewFile, sourceFile } from './stubs.ts';
import { markOf, type TemplateMark } from './template/mark.ts';
import { newIndicators, newSources } from './template/new-entries.ts';
import { Resolver } from './template/resolve.ts';
import { dataRows } from './table-rows.ts';
import type { Draft, KnownIndicator, NewIndicator, Remark, Wanted } from './wanted.ts';
import { readWorkbook } from './workbook.ts';

/** Title, lead and headings of a sheet of the template. */
const TEMPLATE_HEAD = 3;

export interface ReadSheet {
  readonly name: string;
  readonly kind: TableKind | 'own' | 'template' | 'refused';
  readonly rows: number;
}

export interface Imported {
  readonly wanted: Wanted;
  readonly findings: readonly ImportFinding[];
  /** True when errors stand that nobody skipped: then nothing may be written. */
  readonly blocked: boolean;
  readonly sheets: readonly ReadSheet[];
  readonly tables: readonly MergedTable[];
  readonly newFiles: readonly NewFile[];
  readonly remarks: readonly Remark[];
}

/** Reads a workbook or CSV file by its content; the name's ending only tells CSV from everything else. */
export function importTables(bytes: Uint8Array, wanted: Wanted): Imported {
  const findings = new Findings(wanted.skips);
  const isCsv = /\.(?:csv|txt)$/i.test(wanted.fileName);
  const all = isCsv ? readCsvSheet(wanted.fileName, bytes, findings) : readWorkbook(bytes, findings);
  const sheets = chosenSheets(all, wanted, findings);
  const template = templateSheets(sheets, wanted, findings);
  const begun = beginnings(template, wanted, findings);
  const everything = { ...wanted, indicators: [...wanted.indicators, ...begun.indicators.map(knownAlready)] };
  const resolver = new Resolver(wanted.references, begun.lists, findings);
  const book = new IndicatorBook(everything.indicators, findings);
  const scope: ReadScope = { wanted: everything, book, resolver, findings, read: [], remarks: [] };
  const drafts = sheets.flatMap((sheet) => readSheet(sheet, template.get(sheet), scope));
  if (sheets.length > 0 && template.size === 0 && scope.read.length === 0 && findings.errors === 0)
    findings.error('no-table', {});
  const tables = mergeRows(drafts, wanted, findings);
  const used = new Set(drafts.flatMap(({ cells }) => cells['indicator'] ?? []));
  const fresh = [...begun.indicators, ...book.freshOnes(used)].map(indicatorFile);
  const needsSource =
    !wanted.sourceKnown && wanted.source !== '' && drafts.some(({ cells }) => cells['source'] === wanted.source);
  if (needsSource) findings.note('source-new', {}, { source: wanted.source });
  const sources = new Map(begun.sources.map(({ id, known }) => [id, sourceFile(id, wanted.fileName, known)]));
  for (const id of [...resolver.unknownSources, ...(needsSource ? [wanted.source] : [])])
    if (!sources.has(id)) sources.set(id, sourceFile(id, wanted.fileName));
  findings.complainOfUnusedSkips();
  return {
    wanted,
    findings: findings.list.map(masked),
    blocked: findings.blocked,
    sheets: scope.read,
    tables,
    newFiles: [...sources.values(), ...fresh],
    remarks: scope.remarks.map((remark) => ({ ...remark, text: maskPersonalNumbers(remark.text) })),
  };
}

interface ReadScope {
  readonly wanted: Wanted;
  readonly book: IndicatorBook;
  readonly resolver: Resolver;
  readonly findings: Findings;
  readonly read: ReadSheet[];
  readonly remarks: Remark[];
}

/** The sheets of a template; none, with an error, of a template that was made for another region. */
function templateSheets(
  sheets: readonly ImportSheet[],
  { region }: Wanted,
  findings: Findings,
): ReadonlyMap<ImportSheet, TemplateMark> {
  const marked = new Map(
    sheets.flatMap((sheet) => {
      const mark = markOf(sheet);
      return mark === undefined ? [] : [[sheet, mark] as const];
    }),
  );
  const [other] = [...marked].filter(([, mark]) => mark.region.code !== region.code);
  if (other === undefined) return marked;
  const [sheet, mark] = other;
  const values = { code: mark.region.code, name: mark.region.name, own: region.name, ownCode: region.code };
  findings.error('other-region', { sheet: sheet.name, cell: 'A1' }, values);
  return marked;
}

/** What a template begins, and what rows of the same workbook may therefore refer to. */
function beginnings(
  template: ReadonlyMap<ImportSheet, TemplateMark>,
  { indicators: known, references }: Wanted,
  findings: Findings,
) {
  const of = (name: TemplateMark['sheet']): readonly ImportSheet[] =>
    [...template].flatMap(([sheet, mark]) => (mark.sheet === name ? [sheet] : []));
  const knownIndicators = new Set(known.map(({ id }) => id));
  const knownSources = new Set(references?.sources.map(({ id }) => id));
  const indicators = of('indicators').flatMap((sheet) => newIndicators(sheet, knownIndicators, findings));
  const sources = of('sources').flatMap((sheet) => newSources(sheet, knownSources, findings));
  const programmes = of('programmes').flatMap((sheet) => {
    const own = templateTable(sheet, 'programmes', new Findings());
    const column = own?.columns.findIndex((one) => one?.column.name === 'id') ?? -1;
    return own === undefined ? [] : sheet.rows.slice(own.heading + 1).flatMap((row) => row[column]?.text ?? []);
  });
  const lists = {
    indicator: indicators.map(({ id, name }) => ({ id, name })),
    source: sources.map(({ id, known }) => ({ id, name: known.title ?? id })),
    programme: programmes.map((id) => ({ id, name: id })),
  };
  return { indicators, sources, lists };
}

function knownAlready({ id, name, unit }: NewIndicator): KnownIndicator {
  return { id, names: [name], unit };
}

function chosenSheets(all: readonly ImportSheet[], { sheets }: Wanted, findings: Findings): readonly ImportSheet[] {
  for (const name of sheets) {
    if (!all.some((sheet) => sheet.name === name))
      findings.error('sheet-unknown', {}, { sheet: name, known: all.map((sheet) => sheet.name).join(', ') });
  }
  const chosen = sheets.length === 0 ? all : all.filter(({ name }) => sheets.includes(name));
  return chosen.filter((sheet) => {
    if (sheet.hidden) findings.note('sheet-hidden', { sheet: sheet.name });
    return !sheet.hidden;
  });
}

function readSheet(handed: ImportSheet, mark: TemplateMark | undefined, scope: ReadScope): readonly Draft[] {
  const { wanted, book, findings, read, remarks } = scope;
  if (mark?.sheet === 'guide' || mark?.sheet === 'lists') return [];
  const before = findings.list.length;
  const sheet = withoutPeople(handed, findings, mark === undefined ? undefined : TEMPLATE_HEAD);
  // Of a sheet with columns about people nothing more is read or shown, unless the editor asked to leave those columns out.
  if (findings.list.slice(before).some(({ code, skipped }) => code === 'personal-column' && skipped !== true)) {
    read.push({ name: sheet.name, kind: 'refused', rows: 0 });
    return [];
  }
  tellHiddenColumns(sheet, findings);
  if (mark?.sheet === 'indicators' || mark?.sheet === 'sources') return [];
  const own: OwnTable | undefined =
    mark === undefined ? findOwnTable(sheet) : templateTable(sheet, mark.sheet, findings);
  if (own !== undefined) {
    if (wanted.source === '' && !own.columns.some((one) => one?.column.name === 'source')) {
      findings.error('source-needed', { sheet: sheet.name });
      return [];
    }
    const drafts = ownDrafts(sheet, own, scope);
    read.push({ name: sheet.name, kind: own.ofTemplate ? 'template' : 'own', rows: drafts.length });
    return drafts;
  }
  if (mark !== undefined) return [];
  const table = findTable(sheet);
  if (table === undefined) {
    if (sheet.rows.some((row) => row.some(({ kind }) => kind !== 'blank')))
      findings.doubt('sheet-without-table', { sheet: sheet.name });
    return [];
  }
  if (wanted.source === '') {
    findings.error('source-needed', { sheet: sheet.name });
    return [];
  }
  complainOfOtherRegion(sheet.name, table, wanted, findings);
  const distinct = { ...table, columns: distinctColumns(sheet.name, table, findings) };
  const rows = dataRows(sheet, distinct, findings);
  const named = complainOfNames(rows, findings);
  const usable = rows.filter((row) => !named.has(row));
  tellCodes(sheet.name, usable, findings);
  const measures = scopeOf(sheet, distinct, wanted, book, findings);
  const title = [...table.titles.map(({ text }) => text), sheet.name].join(' ');
  const drafts = [...measureDrafts(usable, measures), ...moneyDrafts(usable, measures, title)];
  for (const remark of table.kind === 'evaluation' || table.kind === 't-c-19' ? remarksOf(sheet, table) : []) {
    remarks.push(remark);
    findings.note('remark', remark.spot, { subject: remark.subject, text: remark.text });
  }
  read.push({ name: sheet.name, kind: table.kind, rows: usable.length });
  return drafts;
}

function scopeOf(
  sheet: ImportSheet,
  table: FoundTable,
  wanted: Wanted,
  book: IndicatorBook,
  findings: Findings,
): MeasureScope {
  const [year, ...more] = yearsIn([...table.titles.map(({ text }) => text), sheet.name].join(' '));
  const titleYear = more.length === 0 ? year : undefined;
  for (const { role, column, headings } of table.columns) {
    if (titleYear === undefined || wanted.year !== undefined) break;
    if ((role?.role !== 'actual' && role?.role !== 'money') || role.year !== undefined) continue;
    const values = { year: String(titleYear), heading: headings.join(' / ') };
    findings.repair('year-from-title', { sheet: sheet.name, cell: cellName(table.body - 1, column) }, values);
  }
  const named = table.titles.map(({ text }) => /^tabel\s+[\w.-]+/i.exec(text)?.[0]).find((text) => text !== undefined);
  const page =
    wanted.page ?? named ?? (/^(?:sheet|lembar|worksheet)\s?\d*$/i.test(sheet.name) ? undefined : sheet.name);
  return {
    wanted,
    book,
    findings,
    ...(wanted.notation !== undefined && { notation: wanted.notation }),
    ...(page !== undefined && { page }),
    ...(titleYear !== undefined && { titleYear }),
  };
}

/** Each meaning once: a second column of the same meaning is an error, and not read. */
function distinctColumns(sheet: string, table: FoundTable, findings: Findings): FoundTable['columns'] {
  const first = new Map<string, FoundTable['columns'][number]>();
  return table.columns.map((column) => {
    const spot = { sheet, cell: cellName(table.body - 1, column.column) };
    const heading = column.headings.join(' / ');
    const { role, ...bare } = column;
    if (role === undefined) {
      findings.note('column-not-read', spot, { heading });
      return column;
    }
    if (role.role === 'left-out') {
      findings.note('column-not-written', spot, { heading, why: role.why });
      return column;
    }
    const meaning = meaningOf(role);
    const earlier = meaning === undefined ? undefined : first.get(meaning);
    if (meaning !== undefined && earlier === undefined) first.set(meaning, column);
    if (earlier === undefined) return column;
    const values = { heading, earlier: earlier.headings.join(' / '), cell: columnName(earlier.column) };
    if ('year' in role) findings.error('year-twice', spot, { ...values, year: String(role.year) });
    else findings.error('columns-same', spot, values);
    return bare;
  });
}

function meaningOf(role: ColumnRole): string | undefined {
  switch (role.role) {
    case 'indicator':
    case 'unit':
    case 'code':
    case 'agency':
      return role.role;
    case 'baseline':
    case 'target':
    case 'end':
    case 'actual':
    case 'money':
      return JSON.stringify(role, Object.keys(role).toSorted());
    default:
      return undefined;
  }
}

function tellHiddenColumns({ name, rows, hiddenColumns }: ImportSheet, findings: Findings): void {
  const filled = [...hiddenColumns].filter((column) => rows.some((row) => (row[column]?.kind ?? 'blank') !== 'blank'));
  if (filled.length > 0)
    findings.note(
      'columns-hidden',
      { sheet: name, cell: `${columnName(filled[0] ?? 0)}1` },
      { columns: filled.map(columnName).join(', ') },
    );
}

/** A code kept as a number may have lost a zero: `1.10` becomes `1.1`. */
function tellCodes(sheet: string, rows: ReturnType<typeof dataRows>, findings: Findings): void {
  for (const { cells } of rows) {
    for (const { cell, column, spot } of cells) {
      if (
        column.role?.role === 'code' &&
        cell.kind === 'number' &&
        cell.text === cell.number &&
        cell.text.includes('.')
      )
        findings.doubt('code-as-number', { ...spot, sheet }, { seen: cell.text });
    }
  }
}

/** Nothing that is quoted shows a number of a person. */
function masked(finding: ImportFinding): ImportFinding {
  const values = Object.entries(finding.values).map(([key, value]) => [key, maskPersonalNumbers(value)] as const);
  return { ...finding, values: Object.fromEntries(values) };
}
