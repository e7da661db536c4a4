/** The report of an import for machines: codes and places, and the words beside them. */
import { importWordsOf } from '#language/import/words';
import type { Language } from '#model/language';
import { spotText } from '../finding.ts';
import type { Imported } from '../import-tables.ts';
import { countsOf, type ImportState } from './order.ts';

export function reportJson(
  { wanted, findings, sheets, tables, newFiles, remarks }: Imported,
  state: ImportState,
  language: Language,
): string {
  const report = {
    file: wanted.fileName,
    region: wanted.region.code,
    source: wanted.source,
    ...(wanted.plan !== undefined && { plan: wanted.plan }),
    ...(wanted.version !== undefined && { version: wanted.version }),
    state,
    counts: countsOf(findings),
    findings: findings.map((finding) => ({
      code: finding.code,
      weight: finding.weight,
      ...(finding.skipped === true && { skipped: true }),
      at: spotText(finding.spot),
      values: finding.values,
      ...importWordsOf(finding, language),
    })),
    sheets,
    tables: tables.map(({ table, file, added, changed, same }) => ({ table, file, added, changed, same })),
    newFiles: newFiles.map(({ path }) => path),
    remarks: remarks.map(({ subject, text, spot }) => ({ subject, text, at: spotText(spot) })),
  };
  return JSON.stringify(report, null, 2);
}
