/** What the rows of all tables share: references, notes, numbers. */
import { type Decimal, parseDecimal } from '#model/decimal';
import type { Text } from '#model/language';
import type { Citation } from '#model/source';
import type { Row } from '#schemas/entry';
import type { ReadingCode } from '../codes.ts';
import { failure } from '../parse/report.ts';
import { type Joining, type Known, knownIndicators, knownSources, unknownId } from './joining.ts';
import type { RegionScope } from './region-scope.ts';

/** The table that is being read: its file, and what its rows may point to. */
export interface TableScope {
  readonly joining: Joining;
  readonly file: string;
  readonly region: RegionScope;
  readonly sources: Known;
  readonly indicators: Known;
  readonly citations: Map<string, Citation>;
}

export function tableScope(joining: Joining, file: string, region: RegionScope): TableScope {
  const sources = knownSources(joining);
  return { joining, file, region, sources, indicators: knownIndicators(joining), citations: new Map() };
}

/** Records that a cell of the row is wrong. */
export function complainOf(
  table: TableScope,
  row: Row,
  column: string,
  code: ReadingCode,
  values: Readonly<Record<string, string>> = {},
): void {
  const place = { file: table.file, line: row.line, field: column };
  table.joining.findings.push(failure(code, place, { column, ...values }));
}

/** True when the cell's id leads somewhere; otherwise complains. */
export function cellLeads(table: TableScope, row: Row, column: string, known: Known, id: string): boolean {
  if (known.ids.has(id)) return true;
  const unknown = unknownId(table.joining, known, id);
  if (unknown !== undefined) complainOf(table, row, column, unknown.code, unknown.values);
  return false;
}

/** True for a blank cell, or for one whose id leads somewhere. */
export function cellLeadsIfAny(table: TableScope, row: Row, column: string, known: Known): boolean {
  const id = row.cells[column];
  return id === undefined || cellLeads(table, row, column, known, id);
}

/** The row's citation; undefined, with a finding, when its source is not known. */
export function rowCitation(table: TableScope, row: Row): Citation | undefined {
  const id = row.cells['source'] ?? '';
  const page = row.cells['page'];
  const key = page === undefined ? id : `${id}\n${page}`;
  const made = table.citations.get(key);
  if (made !== undefined) return made;
  const source = cellLeads(table, row, 'source', table.sources, id) ? table.joining.sources.get(id) : undefined;
  if (source === undefined) return undefined;
  const citation = page === undefined ? { source } : { source, page };
  table.citations.set(key, citation);
  return citation;
}

/** A text in two columns, `note` and `note_en`; English alone is a finding. */
export function rowText(table: TableScope, row: Row, column: string): Text | undefined {
  const id = row.cells[column];
  const en = row.cells[`${column}_en`];
  if (id === undefined) {
    if (en !== undefined) complainOf(table, row, `${column}_en`, 'translation-without-original', { original: column });
    return undefined;
  }
  return en === undefined ? { id } : { id, en };
}

/** The number of a cell; undefined when it is blank or no number. */
export function cellNumber(row: Row, column: string): Decimal | undefined {
  const cell = row.cells[column];
  return cell === undefined ? undefined : parseDecimal(cell);
}
