import { findingText } from '#language/findings/finding-line';
import type { Examination } from '#examine';
import { contentFolder } from './content-folder.ts';

/** The name of that error. */
export const REFUSED = 'ContentRefused';

/** The error of a build: every finding that stops it, and no stack, which would tell an editor nothing. */
export function refusal({ findings }: Pick<Examination, 'findings'>): Error {
  const errors = findings.filter((finding) => finding.severity === 'error');
  const lines = errors.map((finding) => findingText(finding, 'id', contentFolder())).join('\n');
  const error = new Error(`${String(errors.length)} galat dalam isi; tidak ada yang dibangun.\n${lines}`);
  error.name = REFUSED;
  error.stack = error.message;
  return error;
}
