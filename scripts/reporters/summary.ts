import type { Finding } from '#model/finding';
import type { Language } from '#model/language';

/** How many errors and warnings there are. */
export function countsOf(findings: readonly Finding[]): { readonly errors: number; readonly warnings: number } {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** One sentence for the end of the report. */
export function summaryText(findings: readonly Finding[], language: Language): string {
  const { errors, warnings } = countsOf(findings);
  const counts =
    language === 'id'
      ? `${String(errors)} galat, ${String(warnings)} peringatan`
      : `${String(errors)} ${errors === 1 ? 'error' : 'errors'}, ${String(warnings)} ${warnings === 1 ? 'warning' : 'warnings'}`;
  if (errors > 0)
    return language === 'id' ? `${counts}. Situs belum dapat dibangun.` : `${counts}. The site cannot be built.`;
  return language === 'id' ? `${counts}. Isi dapat dibangun.` : `${counts}. The content can be built.`;
}
