/** Findings for programs. */
import { wordsOf } from '#language/findings/words';
import type { Finding } from '#model/finding';
import type { Language } from '#model/language';
import { inSite, pages } from '#routes';
import { countsOf } from './summary.ts';

export function reportAsJson(findings: readonly Finding[], language: Language): string {
  const items = findings.map((finding) => ({
    ...finding,
    ...wordsOf(finding, language),
    help: inSite(pages.finding(finding.code), language),
  }));
  return JSON.stringify({ ...countsOf(findings), findings: items }, null, 2);
}
