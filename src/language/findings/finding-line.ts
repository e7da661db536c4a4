/** A finding as one or two lines of text, for terminals and for the error of a build. */
import type { Finding, Place } from '#model/finding';
import type { Language } from '#model/language';
import { wordsOf } from './words.ts';

const SEVERITY = {
  id: { error: 'galat', warning: 'peringatan' },
  en: { error: 'error', warning: 'warning' },
} as const;
const SEE_ALSO = { id: 'lihat juga', en: 'see also' } as const;

/** `file:line:column`, as editors and terminals turn into links. */
export function placeText({ file, line, column }: Place): string {
  return `${file}:${String(line)}:${String(column ?? 1)}`;
}

/** Place, severity, code and what is wrong; below it how to mend it. */
export function findingText(finding: Finding, language: Language): string {
  const { title, fix } = wordsOf(finding, language);
  const severity = SEVERITY[language][finding.severity];
  const other = finding.other === undefined ? '' : ` (${SEE_ALSO[language]} ${placeText(finding.other)})`;
  return `${placeText(finding.place)}  ${severity}  ${finding.code}  ${title}${other}\n    → ${fix}`;
}
