/** Fingerprints of a built site, in the format that `sha256sum --check` reads too. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const CHECKSUMS = 'SHA256SUMS';

/** How a site differs from its list; paths from its folder, sorted. */
export interface Differences {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly added: readonly string[];
  /** Files of the list. */
  readonly listed: number;
}

/** The fingerprints of a list, by path. @throws Error when a line of it cannot be read. */
export function readChecksums(list: string): ReadonlyMap<string, string> {
  const sums = new Map<string, string>();
  let [at, number] = [0, 0];
  while (at < list.length) {
    const end = list.indexOf('\n', at);
    const line = list.slice(at, end === -1 ? list.length : end).replace(/\r$/, '');
    at = end === -1 ? list.length : end + 1;
    number += 1;
    if (line === '') continue;
    const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
    if (match?.[1] === undefined || match[2] === undefined)
      throw new Error(`${CHECKSUMS}:${String(number)} bukan sidik jari dan nama berkas: "${line.slice(0, 80)}".`);
    sums.set(match[2], match[1]);
  }
  return sums;
}

/** The list as text, from the fingerprint of each path, in their order. */
export function checksumList(hashes: ReadonlyMap<string, string>): string {
  return [...hashes].map(([path, hash]) => checksumLine(path, hash)).join('');
}

/** One line of a list. */
export function checksumLine(path: string, hash: string): string {
  return `${hash}  ${path}\n`;
}

/** Compares a folder with its list. @throws Error when there is no list, or a line of it cannot be read. */
export function compareWithChecksums(dir: string): Differences {
  const list = join(dir, CHECKSUMS);
  if (!existsSync(list))
    throw new Error(
      `Tidak ada ${CHECKSUMS} di ${dir}. Bangun situsnya dulu (npm run build), atau sebut folder yang memuat ${CHECKSUMS}.`,
    );
  const present = filesIn(dir).map((path) => [path, hashOf(readFileSync(join(dir, path)))] as const);
  return differences(readFileSync(list, 'utf8'), new Map(present));
}

/** Compares what is there with a list, which may have the line ends of Windows. @throws Error when a line cannot be read. */
export function differences(list: string, present: ReadonlyMap<string, string>): Differences {
  const known = readChecksums(list);
  const listed = [...known.keys()];
  return {
    changed: listed.filter((path) => present.has(path) && present.get(path) !== known.get(path)),
    missing: listed.filter((path) => !present.has(path)),
    added: [...present.keys()].filter((path) => !known.has(path)),
    listed: known.size,
  };
}

/** The differences, one line each, the first ones and how many more; none where all is as listed. */
export function differenceLines({ changed, missing, added }: Differences, most = 20): readonly string[] {
  const kinds = [
    ['Berubah', changed],
    ['Hilang', missing],
    ['Tambahan, tidak ada di daftar', added],
  ] as const;
  return kinds.flatMap(([what, paths]) => [
    ...paths.slice(0, most).map((path) => `${what}: ${path}`),
    ...(paths.length > most ? [`… dan ${String(paths.length - most)} lagi.`] : []),
  ]);
}

/** All files of a folder but the list, sorted; paths with slashes. */
export function filesIn(dir: string): readonly string[] {
  return [...filesBelow(resolve(dir), '')].filter((path) => path !== CHECKSUMS).sort();
}

/** Folder by folder: of a large site, what a folder holds besides names is more than all names together. */
function* filesBelow(dir: string, path: string): Generator<string> {
  for (const entry of readdirSync(join(dir, path), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesBelow(dir, `${path}${entry.name}/`);
    else if (entry.isFile()) yield `${path}${entry.name}`;
  }
}

/** SHA-256 as lower-case hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
