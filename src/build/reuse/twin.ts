/**
 * Two generations of a site that take turns: the site before the one that stands is kept beside it, one with it in all files
 * that did not change (hard links), and the next build only brings up to date what differs, instead of linking and removing
 * every file. Nothing is written into a file of either: what is new is a new file.
 */
import { lstatSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bringFiles } from './bring-files.ts';

/** What is known of a twin when it is noted. */
export interface Twin {
  /** Paths of all files in which it differs from the site, those among them that only one of the two has. */
  readonly differs: readonly string[];
}

/** Where the twin of the site at `out` is kept. */
export function twinFolder(out: string): string {
  return join(dirname(out), `.${basename(out)}-earlier`);
}

export interface Turn {
  /** The site that stands. */
  readonly out: string;
  /** Its files, by path. */
  readonly files: ReadonlySet<string>;
  readonly twin: Twin;
  /** When the twin was noted. */
  readonly time: number;
}

/**
 * Makes the twin the beginning of the next site: afterwards `site` has those files of the standing one that stay, and no others.
 * False, with nothing done, where the twin is not there or somebody touched it.
 */
export function takeTwin(site: string, { out, files, twin, time }: Turn, stays: (path: string) => boolean): boolean {
  const folder = twinFolder(out);
  if (!isAsLeft(folder, [...files, ...twin.differs], time)) return false;
  renameSync(folder, site);
  const differs = new Set(twin.differs);
  const old = [...differs, ...[...files].filter((path) => !differs.has(path) && !stays(path))];
  for (const path of old) rmSync(join(site, path), { force: true });
  const again = [...differs].filter((path) => files.has(path) && stays(path));
  bringFiles(out, site, again);
  for (const folderOfOld of new Set(old.map((path) => dirname(path)))) removeEmpty(site, folderOfOld);
  return true;
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

function removeEmpty(site: string, folder: string): void {
  for (let at = folder; at !== '.'; at = dirname(at)) {
    try {
      rmdirSync(join(site, at));
    } catch {
      return;
    }
  }
}
