import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { withoutExample } from '#editing/fresh-site';
import type { NewFile } from '#editing/new/new-entry';

/** Folders that editors will look for, also while they are empty. */
const FOLDERS = [
  'sources/files',
  'indicators',
  'regions',
  'networks',
  'corrections',
  'withdrawals',
  'glossary',
  'pages',
];

export interface FreshFolder {
  readonly path: string;
  /** Pages that lost their section about the example. */
  readonly shortened: readonly string[];
  readonly discard: () => void;
}

/** A copy of the content folder beside it, without what goes and with what is new. The folder itself stays untouched. */
export function freshFolder(folder: string, gone: readonly string[], files: readonly NewFile[]): FreshFolder {
  const path = beside(folder, 'baru');
  rmSync(path, { recursive: true, force: true });
  if (existsSync(folder)) cpSync(folder, path, { recursive: true });
  for (const file of gone) rmSync(join(path, file));
  mkdirSync(path, { recursive: true });
  dropEmpty(path);
  for (const name of FOLDERS) mkdirSync(join(path, name), { recursive: true });
  for (const { path: file, text } of files) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  const shortened = readdirSync(join(path, 'pages')).flatMap((name) => {
    const file = join(path, 'pages', name);
    const text = readFileSync(file, 'utf8');
    const rest = withoutExample(text);
    if (rest === text) return [];
    writeFileSync(file, rest);
    return [`pages/${name}`];
  });
  return { path, shortened, discard: () => rmSync(path, { recursive: true }) };
}

/** Puts the fresh folder in the place of the old one; when that fails, the old one is back. */
export function swapFolder(folder: string, fresh: string): void {
  const old = beside(folder, 'lama');
  if (existsSync(folder)) renameSync(folder, old);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (existsSync(old)) renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

function beside(folder: string, ending: string): string {
  return join(dirname(resolve(folder)), `.${basename(resolve(folder))}.${ending}`);
}

function dropEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const inner = join(folder, entry.name);
    dropEmpty(inner);
    if (readdirSync(inner).length === 0) rmdirSync(inner);
  }
}
