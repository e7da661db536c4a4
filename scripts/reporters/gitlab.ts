/** Findings as the report that GitLab shows beside the lines of a merge request (Code Quality, a JSON list). */
import { createHash } from 'node:crypto';
import { wordsOf } from '#language/findings/words';
import type { Finding } from '#model/finding';
import type { Language } from '#model/language';

const SEVERITY = { error: 'major', warning: 'minor' } as const;

/** `root` is the content folder's path from the repository on. */
export function reportForGitlab(findings: readonly Finding[], language: Language, root: string): string {
  const seen = new Map<string, number>();
  const items = findings.map((finding) => {
    const { title, fix } = wordsOf(finding, language);
    const path = `${root}/${finding.place.file}`.replace(/^(?:\.\/)+/, '');
    // GitLab tells what is new by the fingerprint: it stays when lines move, and no two are the same.
    const about = JSON.stringify([finding.code, path, finding.place.field ?? '', finding.values]);
    const times = seen.get(about) ?? 0;
    seen.set(about, times + 1);
    return {
      description: `${title} ${fix}`,
      check_name: finding.code,
      fingerprint: createHash('sha256')
        .update(`${about}${String(times)}`)
        .digest('hex'),
      severity: SEVERITY[finding.severity],
      location: { path, lines: { begin: finding.place.line } },
    };
  });
  return JSON.stringify(items, undefined, 2);
}
