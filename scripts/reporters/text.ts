/** Findings for people at a terminal. */
import { findingText } from '#language/findings/finding-line';
import type { Finding } from '#model/finding';
import type { Language } from '#model/language';
import { summaryText } from './summary.ts';

export function reportAsText(findings: readonly Finding[], language: Language, folder: string): string {
  const lines = findings.map((finding) => findingText(finding, language, folder));
  return [...lines, ...(lines.length > 0 ? [''] : []), summaryText(findings, language)].join('\n');
}
