/** The texts of a content folder, and a copy of the folder with some of them changed. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

const TEXT = /\.(?:yaml|md|csv)$/;

/** By path from the folder on, with forward slashes; without copies of documents, which are bytes. */
export function contentTexts(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('sources/files/'))
    .toSorted();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** A copy beside the folder with the changed texts in it. */
export function changedCopy(folder: string, texts: ReadonlyMap<string, string>): string {
  const path = join(dirname(resolve(folder)), `.${basename(resolve(folder))}.baru`);
  rmSync(path, { recursive: true, force: true });
  cpSync(folder, path, { recursive: true });
  for (const [file, text] of texts) writeFileSync(join(path, file), text);
  return path;
}
