/**
 * Two generations of a site that take turns: the site before the one that stands is kept beside it, one with it in all files
 * that did not change (hard links), and the next build only brings up to date what differs, instead of linking and removing
 * every file. Nothing is written into a file of either: what is new is a new file.
 */
import { renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bringFiles } from './bring-files.ts';
import { isListed, type SiteList } from './site-list.ts';

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
  /** Its files. */
  readonly files: SiteList;
  /** Paths of those that do not stay. */
  readonly again: ReadonlySet<string>;
  readonly twin: Twin;
}

/**
 * Makes the twin the beginning of the next site: afterwards `site` has those files of the standing one that stay, and no others.
 * What somebody changed in it since it was noted would be in that site too (`isTwinAsLeft`).
 */
export function takeTwin(site: string, { out, files, again, twin }: Turn): void {
  renameSync(twinFolder(out), site);
  const differs = new Set(twin.differs);
  const old = [...new Set([...differs, ...again])];
  for (const path of old) rmSync(join(site, path), { force: true });
  bringFiles(
    out,
    site,
    [...differs].filter((path) => isListed(files, path) && !again.has(path)),
  );
  for (const folderOfOld of new Set(old.map((path) => dirname(path)))) removeEmpty(site, folderOfOld);
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
