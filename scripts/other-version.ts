import { findingText } from '#language/findings/finding-line';
import type { Finding } from '#model/finding';
import { isOtherVersion } from '#reading/parse/schema-version';

/** What to do with content of another version, of which nothing else can be said; undefined for that of today. */
export function otherVersionText(findings: readonly Finding[], folder: string): string | undefined {
  const other = findings.find(isOtherVersion);
  return other === undefined ? undefined : findingText(other, 'id', folder);
}
