/** The report of an import for a terminal. */
import { importWords } from '#language/import/report';
import { importWordsOf } from '#language/import/words';
import type { Language } from '#model/language';
import { spotText, type ImportFinding } from '../finding.ts';
import type { Imported } from '../import-tables.ts';
import { countsOf, type ImportState, partsOf } from './order.ts';

export function reportText(imported: Imported, state: ImportState, language: Language): string {
  const words = importWords(language);
  const { error, doubt, repair, note } = countsOf(imported.findings);
  const found = partsOf(imported.findings).flatMap(({ heading, findings }) => [
    words.headings[heading],
    ...findings.map((finding) => findingLine(finding, language)),
    '',
  ]);
  const written = writtenLines(imported, language);
  return [
    ...found,
    `${words.sheets}:`,
    ...imported.sheets.map(({ name, kind, rows }) => `  ${name}: ${words.kinds[kind]}, ${words.rows(rows)}`),
    '',
    `${words.written}:`,
    ...(written.length === 0 ? [`  ${words.nothing}`] : written.map((line) => `  ${line}`)),
    '',
    words.counts(error, doubt, repair, note),
    words.state[state],
  ].join('\n');
}

/** `  Tabel 7.1!D4: "98,5 %" → 98.5, satuan persen.  [number-repaired]`, and below it what to do. */
function findingLine(finding: ImportFinding, language: Language): string {
  const { title, fix } = importWordsOf(finding, language);
  const where = spotText(finding.spot);
  return `  ${where === '' ? '' : `${where}: `}${title}  [${finding.code}]${fix === '' ? '' : `\n    → ${fix}`}`;
}

/** One line for each file that changes or is new. */
export function writtenLines({ tables, newFiles }: Imported, language: Language): readonly string[] {
  const words = importWords(language);
  return [
    ...tables.map(({ file, added, changed, same }) => words.table(`${file}.csv`, added, changed, same)),
    ...newFiles.map(({ path }) => words.file(path)),
  ];
}
