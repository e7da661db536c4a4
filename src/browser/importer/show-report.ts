/** The report on the page: the same parts, words and places as the report of the command. Errors can be passed over by name. */
import { spotText, type ImportFinding } from '#import/finding';
import { partsOf, countsOf } from '#import/report/order';
import { writtenLines } from '#import/report/text';
import { importerWords } from '#language/importer';
import { importWords } from '#language/import/report';
import { importWordsOf } from '#language/import/words';
import type { Language } from '#model/language';
import { type Cell, element, stackedTable } from './element.ts';
import type { Outcome } from './material.ts';

/** So many errors of one kind on a sheet are offered together. */
const TOGETHER = 4;

export function showReport({ imported, state }: Outcome, language: Language): readonly HTMLElement[] {
  const words = importWords(language);
  const own = importerWords(language);
  const { error, doubt, repair, note } = countsOf(imported.findings);
  const written = writtenLines(imported, language);
  return [
    element('p', { class: 'import-state', 'data-state': state }, words.state[state]),
    element('p', {}, words.counts(error, doubt, repair, note)),
    element('h3', {}, words.written),
    written.length === 0 ? element('p', {}, words.nothing) : list(written),
    element('h3', {}, words.sheets),
    list(imported.sheets.map(({ name, kind, rows }) => `${name}: ${words.kinds[kind]}, ${words.rows(rows)}`)),
    ...partsOf(imported.findings).flatMap(({ heading, findings }) => [
      element('h3', {}, `${words.headings[heading]} (${String(findings.length)})`),
      ...(heading === 'error'
        ? [element('p', { class: 'detail' }, own.skipHint), ...together(findings, language)]
        : []),
      stackedTable(
        words.headings[heading],
        [words.columns.where, words.columns.what, words.columns.code],
        findings.map((finding) => findingRow(finding, language)),
      ),
    ]),
  ];
}

function list(lines: readonly string[]): HTMLElement {
  return element('ul', {}, ...lines.map((line) => element('li', {}, line)));
}

function findingRow(finding: ImportFinding, language: Language): readonly Cell[] {
  const { title, fix } = importWordsOf(finding, language);
  const where = spotText(finding.spot);
  const canBeSkipped = finding.weight === 'error' && where !== '' && finding.code !== 'skip-unused';
  return [
    where === '' ? importWords(language).wholeFile : where,
    [
      element('p', {}, title),
      fix === '' ? undefined : element('p', { class: 'detail' }, `→ ${fix}`),
      canBeSkipped
        ? skipBox(`${finding.code}@${where}`, finding.skipped === true, importerWords(language).skip, where)
        : undefined,
    ],
    element('code', {}, finding.code),
  ];
}

function skipBox(name: string, checked: boolean, text: string, about: string): HTMLElement {
  const input = element('input', { type: 'checkbox', name: 'skip', value: name, checked: checked ? true : undefined });
  return element(
    'label',
    { class: 'import-skip' },
    input,
    text,
    element('span', { class: 'import-about' }, ` (${about})`),
  );
}

/** One box for many errors of the same kind on the same sheet. */
function together(findings: readonly ImportFinding[], language: Language): readonly HTMLElement[] {
  const groups = Map.groupBy(
    findings.filter(({ spot }) => spot.cell !== undefined),
    ({ code, spot }) => `${code}@${spot.sheet ?? ''}!*`,
  );
  return [...groups].flatMap(([name, group]) => {
    const [first] = group;
    if (first === undefined || group.length < TOGETHER) return [];
    const text = importerWords(language).skipAll(first.code, first.spot.sheet ?? '', group.length);
    const input = element('input', { type: 'checkbox', name: 'skip', value: name });
    return [element('p', {}, element('label', { class: 'import-skip' }, input, text))];
  });
}
