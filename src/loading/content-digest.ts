/** One digest for a whole content folder: two readings agree on it when every file had the same bytes. */
import { hash } from 'node:crypto';

/** `digests`: that of each file, by file. */
export function contentDigest(digests: ReadonlyMap<string, string>): string {
  const lines = [...digests].map(([file, digest]) => `${digest} ${file}\n`).toSorted();
  return hash('sha256', lines.join(''));
}
