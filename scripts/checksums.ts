/** Fingerprints of a built site, in the format that `sha256sum --check` reads too. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const CHECKSUMS = 'SHA256SUMS';

/** How a folder differs from its list; paths from the folder, sorted. */
export interface Differences {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly added: readonly string[];
  /** Files of the list. */
  readonly listed: number;
}

/** Writes the list of all other files of a folder, sorted: the same files give the same bytes. */
export function writeChecksums(dir: string): void {
  const lines = filesIn(dir).map((path) => `${hashOf(dir, path)}  ${path}\n`);
  writeFileSync(join(dir, CHECKSUMS), lines.join(''));
}

/** Compares a folder with its list. @throws Error when there is no list, or a line of it cannot be read. */
export function compareWithChecksums(dir: string): Differences {
  const list = join(dir, CHECKSUMS);
  if (!existsSync(list))
    throw new Error(
      `Tidak ada ${CHECKSUMS} di ${dir}. Bangun situsnya dulu (npm run build), atau sebut folder yang memuat ${CHECKSUMS}.`,
    );
  const lines = readFileSync(list, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const known = new Map(
    lines.map((line, index) => {
      const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
      if (match?.[1] === undefined || match[2] === undefined)
        throw new Error(`${CHECKSUMS}:${String(index + 1)} bukan sidik jari dan nama berkas: "${line.slice(0, 80)}".`);
      return [match[2], match[1]];
    }),
  );
  const present = new Set(filesIn(dir));
  const listed = [...known.keys()];
  return {
    changed: listed.filter((path) => present.has(path) && hashOf(dir, path) !== known.get(path)),
    missing: listed.filter((path) => !present.has(path)),
    added: [...present].filter((path) => !known.has(path)),
    listed: known.size,
  };
}

function filesIn(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== CHECKSUMS)
    .sort();
}

function hashOf(dir: string, path: string): string {
  return createHash('sha256')
    .update(readFileSync(join(dir, path)))
    .digest('hex');
}
