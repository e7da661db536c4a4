/** Names, addresses and numbers of people have no place in what is published: where they stand, without ever quoting them. */
import { findPersonalNumbers } from '#reading/parse/privacy';
import type { Findings } from './finding.ts';
import { personalHeadings } from './find-table.ts';
import { BLANK, cellName, type ImportSheet } from './sheet.ts';
import type { DataRow } from './table-rows.ts';

/** Academic and religious titles, as they stand around names of people and not of offices. */
const TITLED =
  /(?:^|\s)(?:Drs|Dra|Ir|dr|drg|Hj|Prof)\.\s+[A-Z]|(?:^|\s)H\.\s+[A-Z][a-z]+|[A-Za-z],\s*(?:S\.? ?(?:E|H|T|Sos|Pd|Kom|IP|STP|KM|Ag|Si|P|Kep)|M\.? ?(?:Si|M|T|H|Kes|Pd|AP|Eng|Sc)|A\.?Md|SE|SH|ST|MM|MT)\b\.?/;

export function isTitledName(text: string): boolean {
  return TITLED.test(text);
}

/**
 * Complains of every column and cell of a sheet that may identify a person, and gives the sheet without the cells that do.
 * `headingRows`: how far down headings stand.
 */
export function withoutPeople(sheet: ImportSheet, findings: Findings, headingRows?: number): ImportSheet {
  const headings = personalHeadings(sheet, headingRows);
  for (const { row, column } of headings)
    findings.error('personal-column', { sheet: sheet.name, cell: cellName(row, column) });
  const refused = new Set(headings.map(({ column }) => column));
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell, column) => {
      if (refused.has(column) || cell.kind === 'blank') return cell;
      const [found] = findPersonalNumbers('', cell.number ?? cell.text);
      if (found === undefined) return cell;
      const spot = { sheet: sheet.name, cell: cellName(row, column) };
      findings.error('personal-number', spot, { masked: found.values['masked'] ?? '' });
      return BLANK;
    }),
  );
  return { ...sheet, rows };
}

/** Complains of texts that would be written and hold what looks like a person's name. */
export function complainOfNames(rows: readonly DataRow[], findings: Findings): ReadonlySet<DataRow> {
  const named = new Set<DataRow>();
  for (const row of rows) {
    for (const { cell, column, spot } of row.cells) {
      if (column.role === undefined || cell.kind !== 'text' || !TITLED.test(cell.text)) continue;
      findings.error('person-name', spot);
      named.add(row);
    }
  }
  return named;
}
