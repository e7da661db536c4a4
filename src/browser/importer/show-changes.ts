/** Every row before and after, and the text of new files. */
import { importerWords } from '#language/importer';
import type { Language } from '#model/language';
import { element, stackedTable } from './element.ts';
import type { Outcome } from './material.ts';

const MOST_ROWS = 200;

export function showChanges({ changes, imported }: Outcome, language: Language): readonly HTMLElement[] {
  const words = importerWords(language);
  return [
    element('p', {}, words.changesLead),
    ...changes.flatMap(({ file, rows }) => [
      element('h3', {}, file),
      stackedTable(
        file,
        [words.line, words.subject, words.was, words.becomes],
        rows
          .slice(0, MOST_ROWS)
          .map(({ line, subject, was, becomes }) => [String(line), subject, was ?? words.nothingBefore, becomes]),
      ),
      ...(rows.length > MOST_ROWS ? [element('p', { class: 'detail' }, words.moreRows(rows.length - MOST_ROWS))] : []),
    ]),
    ...(imported.newFiles.length === 0 ? [] : [element('h3', {}, words.newFiles)]),
    ...imported.newFiles.map(({ path, text }) =>
      element(
        'details',
        {},
        element('summary', {}, path),
        element('pre', { class: 'code', tabindex: '0', role: 'region', 'aria-label': path }, element('code', {}, text)),
      ),
    ),
  ];
}
