/** What stands below the table of an evaluation: what drove, what hindered, what is to follow, and the rating. */
import type { FoundTable } from './find-table.ts';
import { type ImportSheet, cellName } from './sheet.ts';
import type { Remark } from './wanted.ts';

const SUBJECTS: readonly (readonly [RegExp, Remark['subject']])[] = [
  [/^faktor[- ]?(?:faktor )?pendorong/i, 'driver'],
  [/^faktor[- ]?(?:faktor )?penghambat/i, 'obstacle'],
  [/^(?:usulan |rencana )?tindak lanjut/i, 'follow-up'],
  [/^predikat (?:kinerja|capaian)/i, 'rating'],
];

/** The text behind the colon, beside the words, or on the next line, in this order. */
export function remarksOf(sheet: ImportSheet, { body }: FoundTable): readonly Remark[] {
  const remarks: Remark[] = [];
  for (let row = body; row < sheet.rows.length; row += 1) {
    if (sheet.hiddenRows.has(row)) continue;
    const cells = sheet.rows[row] ?? [];
    const at = cells.findIndex(({ text }) => text !== '');
    const label = cells[at]?.text ?? '';
    const subject = subjectOf(label);
    if (subject === undefined) continue;
    const behind = /:\s*(.+)$/.exec(label)?.[1];
    const beside = cells.slice(at + 1).find(({ text }) => text !== '' && text !== ':')?.text;
    const below = sheet.rows[row + 1]?.find(({ text }) => text !== '')?.text;
    const text = behind ?? beside ?? (below === undefined || subjectOf(below) !== undefined ? undefined : below);
    if (text !== undefined) remarks.push({ subject, text, spot: { sheet: sheet.name, cell: cellName(row, at) } });
  }
  return remarks;
}

function subjectOf(label: string): Remark['subject'] | undefined {
  return SUBJECTS.find(([pattern]) => pattern.test(label))?.[1];
}
