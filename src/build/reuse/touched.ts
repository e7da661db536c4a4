/** What somebody changed in a site, and in the one kept beside it, since its build noted them. */
import { hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHECKSUMS, readChecksums } from '../checksums.ts';
import type { NotedRecord } from './build-record.ts';
import { twinFolder } from './twin.ts';

/**
 * Paths of the files that no longer have the bytes that the site's list speaks of. Looks at every file. `site`: where the site
 * stands.
 */
export function touchedFiles(site: string, { record, time }: NotedRecord): readonly string[] {
  return [...(listedFiles(site, record.checksums) ?? [])].flatMap(([path, sum]) =>
    isUntouched(join(site, path), sum, time) ? [] : [path],
  );
}

/** Whether the site before that one, which is kept beside it, is there as it was left. */
export function isTwinAsLeft(site: string, { record: { twin, checksums }, time }: NotedRecord): boolean {
  const files = twin === undefined ? undefined : listedFiles(site, checksums);
  if (twin === undefined || files === undefined) return false;
  return isAsLeft(twinFolder(site), [...files.keys(), ...twin.differs], time);
}

/** The list that was read or written last. */
let last: { readonly checksums: string; readonly files: ReadonlyMap<string, string> } | undefined;

/** Keeps what a list says, by its fingerprint, so that it need not be read again. Returns it. */
export function knowList(checksums: string, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  last = { checksums, files };
  return files;
}

/** The fingerprints that the list of a site gives its files, by path; undefined where it is another list than `checksums`. */
export function listedFiles(site: string, checksums: string): ReadonlyMap<string, string> | undefined {
  try {
    const list = readFileSync(join(site, CHECKSUMS));
    if (hash('sha256', list) !== checksums) return undefined;
    return last?.checksums === checksums ? last.files : knowList(checksums, readChecksums(list.toString()));
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
