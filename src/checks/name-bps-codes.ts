import { looksLikeBps } from '#model/area-code';
import type { AreaRegistry } from '#model/area-registry';
import type { Finding } from '#model/finding';
import { bpsCode } from './bps-code.ts';

const EXPECTED: ReadonlySet<string | undefined> = new Set(['area-code', 'region-code']);

/**
 * Where the reader found something that is no Kemendagri code and that is written like a BPS code, says so and
 * names the area. All other findings are returned as they are.
 */
export function nameBpsCodes(findings: readonly Finding[], areas: AreaRegistry): readonly Finding[] {
  return findings.map((finding) => {
    const code = (finding.values['seen'] ?? '').replace(/^(["'])(.*)\1$/, '$2');
    if (!EXPECTED.has(finding.values['expected']) || !looksLikeBps(code)) return finding;
    const area = areas.asBps(code);
    return {
      ...finding,
      code: bpsCode.code,
      values: { code, ...(area !== undefined && { kemendagri: area.code, name: area.name }) },
    };
  });
}
