import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { NewFile } from '#editing/new/new-entry';

/**
 * Puts files in place that are not there yet, each whole or not at all. Several files of one new folder come with the folder.
 * Names that begin with a dot are no content, so that a run that is cut off leaves nothing that is read.
 */
export function placeFiles(folder: string, files: readonly NewFile[]): void {
  const [first] = files;
  if (first === undefined) return;
  const home = join(folder, dirname(first.path));
  if (files.length === 1) {
    mkdirSync(home, { recursive: true });
    placeFile(join(home, basename(first.path)), first.text);
    return;
  }
  const fresh = join(dirname(home), `.${basename(home)}.baru`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const { path, text } of files) writeFileSync(join(fresh, basename(path)), text);
  renameSync(fresh, home);
}

/** A link, unlike a rename, refuses a name that is taken. */
function placeFile(target: string, text: string): void {
  const fresh = join(dirname(target), `.${basename(target)}.baru`);
  writeFileSync(fresh, text);
  try {
    linkSync(fresh, target);
  } finally {
    rmSync(fresh);
  }
}
