/** A CSV file → one sheet of texts, split as the strict reader splits it. */
import { decode } from '#reading/parse/decode';
import { readCsv } from '#reading/parse/csv';
import type { Findings } from './finding.ts';
import { BLANK, plainText, type ImportSheet, type SheetCell } from './sheet.ts';

/** `name` stands for the sheet in what is reported. Rows keep the lines of the file. */
export function readCsvSheet(name: string, bytes: Uint8Array, findings: Findings): readonly ImportSheet[] {
  const { value: text, findings: found } = decode(name, bytes, true);
  if (text === undefined || text.trim() === '') {
    if (text === undefined) findings.error('csv-unreadable', {}, { reason: found[0]?.code ?? '' });
    else findings.error('file-empty', {});
    return [];
  }
  const csv = readCsv(name, text);
  const broken = 'code' in csv ? [csv] : csv.findings;
  for (const { code, place } of broken)
    findings.error('csv-unreadable', { sheet: name, cell: `A${String(place.line)}` }, { reason: code });
  if ('code' in csv || broken.length > 0) return [];
  const rows: SheetCell[][] = [];
  for (const { line, cells } of csv.records) {
    while (rows.length < line - 1) rows.push([]);
    rows.push(cells.map(textCell));
  }
  return [
    {
      name,
      hidden: false,
      rows,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    },
  ];
}

function textCell(seen: string): SheetCell {
  const text = plainText(seen);
  if (text === '') return BLANK;
  return { kind: /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/i.test(text) ? 'error' : 'text', text, seen };
}
