/** Findings for people at a terminal. */
import { findingText } from '#language/findings/finding-line';
import { helpText } from '#language/findings/help';
import type { Finding } from '#model/finding';
import type { Language } from '#model/language';
import { inSite, pages } from '#routes';
import { summaryText } from './summary.ts';

const GAP = { id: '<kode>', en: '<code>' } as const;

export function reportAsText(findings: readonly Finding[], language: Language, folder: string): string {
  const lines = findings.map((finding) => findingText(finding, language, folder));
  const help = helpText(inSite(pages.finding(GAP[language]), language), language);
  return [...lines, ...(lines.length > 0 ? ['', help] : []), summaryText(findings, language)].join('\n');
}
