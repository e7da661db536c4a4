import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '#model/order';

/** All that decides what a file is parsed to: the reader, the schemas, what both know of the subject, and the parsers. */
const ROOMS = ['reading', 'schemas', 'model'];

const known = new Map<string, string | undefined>();

/**
 * Digest of the reader itself: with another one, nothing that was parsed before may be used. `project` is the folder with
 * `src`. Undefined when it cannot be told, and then nothing is kept. Worked out once in a process.
 */
export function readerDigest(project: string): string | undefined {
  if (!known.has(project)) known.set(project, digestOf(project));
  return known.get(project);
}

function digestOf(project: string): string | undefined {
  try {
    const sources = ROOMS.flatMap((room) =>
      readdirSync(join(project, 'src', room), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
        .map((entry) => join(entry.parentPath, entry.name)),
    );
    const files = [...sources.toSorted(compareText), join(project, 'package-lock.json')];
    const lines = files.map((file) => `${hash('sha256', readFileSync(file))} ${file.slice(project.length)}`);
    return hash('sha256', [process.version, ...lines].join('\n'));
  } catch {
    return undefined;
  }
}
