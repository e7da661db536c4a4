/** What Git knows of a folder: its files by what they hold, and everything that ever was in its history. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Fingerprints } from '#editing/upgrade-plan';

const MOST_BYTES = 512 * 1024 * 1024;
/** Made by tools, also where no Git says so. */
const MADE = /^(?:node_modules|dist|\.cache|\.astro|\.git)(?:\/|$)/;

/** What Git answers, undefined when it refuses. */
export function git(folder: string, args: readonly string[], input?: string): string | undefined {
  const { status, stdout } = spawnSync('git', [...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
    ...(input !== undefined && { input }),
  });
  return status === 0 ? stdout : undefined;
}

/** True where the folder itself is the top of a Git working tree. */
export function hasHistory(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}

/** The files of a folder: those that Git follows, or all but what tools make. */
export function fingerprints(folder: string): Fingerprints {
  const files = (followed(folder) ?? allIn(folder)).filter((file) => existsSync(join(folder, file)));
  const ids = git(folder, ['hash-object', '--stdin-paths'], files.map((file) => `${file}\n`).join('')) ?? '';
  const lines = ids.trimEnd().split('\n');
  if (files.length > 0 && lines.length !== files.length)
    throw new Error(`Git tidak dapat membaca berkas di ${folder}.`);
  return new Map(files.map((file, index) => [file, lines[index] ?? '']));
}

function followed(folder: string): readonly string[] | undefined {
  const listed = hasHistory(folder) ? git(folder, ['ls-files', '-z']) : undefined;
  return listed?.split('\0').filter((file) => file !== '');
}

function allIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !MADE.test(file));
}

/** The fingerprints of all that ever was in the history of what is checked out; none without a history. */
export function knownFingerprints(folder: string): ReadonlySet<string> {
  const objects = hasHistory(folder) ? git(folder, ['rev-list', '--objects', 'HEAD']) : undefined;
  return new Set((objects ?? '').split('\n').map((line) => line.slice(0, line.indexOf(' '))));
}
