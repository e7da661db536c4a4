/** A whole row of ours against the row that is there: cell by cell, and never changed without a reason. */
import { templateChoices, templateHeading } from '#language/import/template';
import { parseDecimal } from '#model/decimal';
import type { Row } from '#schemas/entry';
import type { CsvChange } from './csv-edit.ts';
import type { Findings } from './finding.ts';
import type { Draft, TableName, Wanted } from './wanted.ts';

/** Cells that explain a row and do not change what it says; no reason is asked for them. */
const BESIDE: ReadonlySet<string> = new Set(['note', 'note_en', 'page', 'reason', 'searched', 'searched_on']);
const LONGEST_SHOWN = 40;

/** `same`, the change, or undefined with an error where a reason is lacking. `named`: how the row is called in messages, `csv`: its file. */
export function wholeChange(
  { table, cells, whole = [], spot }: Draft,
  row: Row,
  { named, csv }: { readonly named: string; readonly csv: string },
  { replace, reason: asked }: Wanted,
  findings: Findings,
): CsvChange | 'same' | undefined {
  const differing = whole.filter((name) => canonical(cells[name]) !== canonical(row.cells[name]));
  if (differing.length === 0) return 'same';
  const telling = differing.filter((name) => !BESIDE.has(name));
  const own = cells['reason'];
  const reason = own !== undefined && own !== row.cells['reason'] ? own : replace ? asked : undefined;
  const values = {
    row: named,
    file: csv,
    line: String(row.line),
    was: told(table, differing, row.cells),
    becomes: told(table, differing, cells),
  };
  if (telling.length > 0 && reason === undefined && table !== 'programmes') {
    findings.error('reason-missing', spot, values);
    return undefined;
  }
  if (telling.length === 0) findings.note('row-explained', spot, values);
  else findings.note('row-replaced', spot, { ...values, reason: reason ?? '-' });
  const news = Object.fromEntries(differing.map((name) => [name, cells[name] ?? '']));
  return { line: row.line, cells: { ...news, ...(reason !== undefined && table !== 'programmes' && { reason }) } };
}

/** Numbers in their one form, line breaks of one kind. */
function canonical(cell: string | undefined): string {
  if (cell === undefined) return '';
  return parseDecimal(cell) ?? cell.replace(/\r\n?/g, '\n');
}

/** As the sheet says it: `Nilai 9.3; Keadaan angka tetap`. A new reason is told by itself. */
function told(table: TableName, names: readonly string[], cells: Readonly<Record<string, string>>): string {
  const shown = names.length === 1 ? names : names.filter((name) => name !== 'reason');
  return shown
    .map((name) => {
      const kept = (cells[name] ?? '').replace(/\s+/g, ' ');
      const cell = templateChoices(table, name)[kept] ?? kept;
      const cut = cell.length > LONGEST_SHOWN ? `${cell.slice(0, LONGEST_SHOWN)}…` : cell;
      return `${templateHeading(table, name)} ${cut === '' ? '(kosong)' : cut}`;
    })
    .join('; ');
}
