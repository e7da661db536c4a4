/** What somebody changed in a site, and in the one kept beside it, since its build noted them. */
import { hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NotedRecord } from './build-record.ts';
import { fingerprintsIn } from './known-list.ts';
import { twinFolder } from './twin.ts';

/**
 * Paths of the files that no longer have the bytes that the site's list speaks of. Looks at every file. `site`: where the site
 * stands.
 */
export function touchedFiles(site: string, { record, time }: NotedRecord): readonly string[] {
  return [...(fingerprintsIn(site, record.checksums) ?? [])].flatMap(([path, sum]) =>
    isUntouched(join(site, path), sum, time) ? [] : [path],
  );
}

/** Whether the site before that one, which is kept beside it, is there as it was left. */
export function isTwinAsLeft(site: string, { record: { twin, checksums }, time }: NotedRecord): boolean {
  const files = twin === undefined ? undefined : fingerprintsIn(site, checksums);
  if (twin === undefined || files === undefined) return false;
  return isAsLeft(twinFolder(site), [...files.keys(), ...twin.differs], time);
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
