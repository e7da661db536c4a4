/** Findings as annotations that GitHub shows beside the lines of a change. */
import { wordsOf } from '#language/findings/words';
import type { Finding } from '#model/finding';
import type { Language } from '#model/language';
import { summaryText } from './summary.ts';

/** `root` is the content folder's path from the repository on. */
export function reportForGithub(findings: readonly Finding[], language: Language, root: string): string {
  const lines = findings.map((finding) => {
    const { title, fix } = wordsOf(finding, language);
    const { file, line, column } = finding.place;
    const at = [`file=${property(`${root}/${file}`)}`, `line=${String(line)}`, `col=${String(column ?? 1)}`];
    return `::${finding.severity} ${at.join(',')},title=${property(finding.code)}::${message(`${title} ${fix}`)}`;
  });
  return [...lines, summaryText(findings, language)].join('\n');
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
