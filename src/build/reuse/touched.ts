/** What somebody changed in a site, and in the one kept beside it, since its build noted them. */
import { hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHECKSUMS, readChecksums } from '../checksums.ts';
import type { NotedRecord } from './build-record.ts';
import { twinFolder } from './twin.ts';

export interface Touched {
  /** Paths of the files that no longer have the bytes that the site's list speaks of. */
  readonly files: readonly string[];
  /** The site before it is no longer as it was left, or is not there. */
  readonly twin: boolean;
}

/** Looks at every file. `site`: where the site stands. */
export function touchedSince(site: string, { record, time }: NotedRecord): Touched {
  const earlier = listedFiles(site, record.checksums) ?? new Map<string, string>();
  return {
    files: [...earlier].flatMap(([path, sum]) => (isUntouched(join(site, path), sum, time) ? [] : [path])),
    twin: record.twin === undefined || !isAsLeft(twinFolder(site), [...earlier.keys(), ...record.twin.differs], time),
  };
}

/** The fingerprints that the list of a site gives its files, by path; undefined where it is another list than `checksums`. */
export function listedFiles(site: string, checksums: string): ReadonlyMap<string, string> | undefined {
  try {
    const list = readFileSync(join(site, CHECKSUMS), 'utf8');
    return hash('sha256', list) === checksums ? readChecksums(list) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a file has the bytes that its fingerprint speaks of. `time`: when the record was noted. One that was changed since may
 * have gained or lost a link, so it is read.
 */
export function isUntouched(file: string, fingerprint: string, time: number): boolean {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) return false;
  return stat.ctimeMs <= time || hash('sha256', readFileSync(file)) === fingerprint;
}

/**
 * A file that is one with a file of the site is seen to be touched there; one that was put in its place, added or taken away
 * shows in its folder.
 */
function isAsLeft(folder: string, files: Iterable<string>, time: number): boolean {
  const folders = new Set<string>(['.']);
  for (const path of files) for (let at = dirname(path); !folders.has(at); at = dirname(at)) folders.add(at);
  return [...folders].every((path) => {
    const stat = lstatSync(join(folder, path), { throwIfNoEntry: false });
    // A folder that is gone shows in the one above it; one that only the site has was never there.
    return stat === undefined ? path !== '.' : stat.isDirectory() && stat.ctimeMs <= time;
  });
}
