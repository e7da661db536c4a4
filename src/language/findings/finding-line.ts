/** A finding as one or two lines of text, for terminals and for the error of a build. */
import type { Finding, Place } from '#model/finding';
import type { Language } from '#model/language';
import { wordsOf } from './words.ts';

const SEVERITY = {
  id: { error: 'galat', warning: 'peringatan' },
  en: { error: 'error', warning: 'warning' },
} as const;
const SEE_ALSO = { id: 'lihat juga', en: 'see also' } as const;

/** `folder/file:line:column`, as editors and terminals turn into links. `folder` is that of the content. */
export function placeText({ file, line, column }: Place, folder: string): string {
  const path = folder === '' ? file : `${folder.replace(/[\\/]$/, '')}/${file}`;
  return `${path}:${String(line)}:${String(column ?? 1)}`;
}

/** Place, severity, code and what is wrong; below it how to mend it. */
export function findingText(finding: Finding, language: Language, folder = ''): string {
  const { title, fix } = wordsOf(finding, language);
  const severity = SEVERITY[language][finding.severity];
  const other = finding.other === undefined ? '' : ` (${SEE_ALSO[language]} ${placeText(finding.other, folder)})`;
  return `${placeText(finding.place, folder)}  ${severity}  ${finding.code}  ${title}${other}\n    → ${fix}`;
}
