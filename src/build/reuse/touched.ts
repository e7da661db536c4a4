/** What somebody changed in a site, and in the one kept beside it, since they were known to be as listed. */
import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHECKSUMS } from '../checksums.ts';
import type { NotedRecord } from './build-record.ts';
import { listOf } from './known-list.ts';
import { filesOf, isListed } from './site-list.ts';
import { twinFolder } from './twin.ts';

/**
 * Paths of the files that do not have the bytes that the site's list speaks of, and of whatever else stands there. Looks at every
 * file and folder. `site`: where the site stands.
 */
export function touchedFiles(site: string, { record, time }: NotedRecord): readonly string[] {
  const list = listOf(site, record.checksums);
  if (list === undefined) return [];
  const changed = filesOf(list).flatMap(([path, sum]) => (isUntouched(join(site, path), sum, time) ? [] : [path]));
  const folders = foldersOf(list.paths.sorted);
  const isKnown = (path: string): boolean => isListed(list, path) || folders.has(path) || path === CHECKSUMS;
  const added = touchedFolders(site, folders, time).flatMap((folder) => namesIn(site, folder));
  return [...changed, ...added.filter((path) => !isKnown(path))];
}

/**
 * Whether the site before that one, which is kept beside it, is as it was left: one with the site in all files in which they do
 * not differ, and with no others. A file that both have in common is seen to be touched in the site.
 */
export function isTwinAsLeft(site: string, { record: { twin, checksums }, time }: NotedRecord): boolean {
  const list = twin === undefined ? undefined : listOf(site, checksums);
  if (twin === undefined || list === undefined) return false;
  const beside = twinFolder(site);
  const differs = new Set(twin.differs);
  const folders = foldersOf([...list.paths.sorted, ...differs]);
  const touched = new Set(touchedFolders(beside, folders, time));
  if (touched.size === 0) return true;
  const isKnown = (path: string): boolean => folders.has(path) || differs.has(path) || isListed(list, path);
  const isInBoth = (path: string): boolean => touched.has(dirname(path)) && !differs.has(path);
  return (
    [...touched].every((folder) => namesIn(beside, folder).every(isKnown)) &&
    list.paths.sorted.every((path) => !isInBoth(path) || isOneFile(join(beside, path), join(site, path)))
  );
}

/**
 * Whether a file has the bytes that its fingerprint speaks of. `time`: until when that is known. One that was changed since may
 * have gained or lost a link, so it is read.
 */
export function isUntouched(file: string, fingerprint: string, time: number): boolean {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) return false;
  return stat.ctimeMs <= time || hash('sha256', readFileSync(file)) === fingerprint;
}

/** Folders of files, from the site's own, `.`. */
function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>(['.']);
  for (const path of paths) for (let at = dirname(path); !folders.has(at); at = dirname(at)) folders.add(at);
  return folders;
}

/** Folders that are not there, or in which something was put, replaced or removed since. */
function touchedFolders(site: string, folders: ReadonlySet<string>, time: number): readonly string[] {
  return [...folders].filter((folder) => {
    const stat = lstatSync(join(site, folder), { throwIfNoEntry: false });
    return stat?.isDirectory() !== true || stat.ctimeMs > time;
  });
}

/** Paths of what a folder of a site holds; none where it is not there. */
function namesIn(site: string, folder: string): readonly string[] {
  try {
    return readdirSync(join(site, folder)).map((name) => (folder === '.' ? name : `${folder}/${name}`));
  } catch {
    return [];
  }
}

function isOneFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => lstatSync(file, { throwIfNoEntry: false }));
  return a?.isFile() === true && a.ino === b?.ino && a.dev === b.dev;
}
