/** What the list of areas can add to findings about codes that are not written like Kemendagri codes. */
import type { AreaRegistry } from '#model/area-registry';
import { looksLikeBps } from '#model/area-code';
import type { Finding } from '#model/finding';

/** BPS codes are named as such, with the area they stand for; other malformed codes get a suggestion. */
export function explainAreaCodes(findings: readonly Finding[], areas: AreaRegistry): readonly Finding[] {
  return findings.map((finding) => (isAboutCode(finding) ? explained(finding, areas) : finding));
}

function isAboutCode({ code, values }: Finding): boolean {
  const { expected } = values;
  return (
    (code === 'value-malformed' || code === 'code-unquoted') && (expected === 'area-code' || expected === 'region-code')
  );
}

function explained(finding: Finding, areas: AreaRegistry): Finding {
  const seen = (finding.values['seen'] ?? '').replace(/^["']|["']$/g, '');
  if (looksLikeBps(seen)) {
    const area = areas.asBps(seen);
    const named = area === undefined ? {} : { kemendagri: area.code, name: area.name };
    return { ...finding, code: 'bps-code', values: { code: seen, ...named } };
  }
  if (finding.code === 'code-unquoted') return finding;
  const suggestion = areas
    .suggest(seen)
    .map(({ code, name }) => `"${code}" ${name}`)
    .join(', ');
  return { ...finding, values: { ...finding.values, suggestion } };
}
