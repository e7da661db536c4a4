/** Runs a build as editors do, in a process of its own, into a folder of its own. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Run {
  readonly code: number | null;
  /** Everything it printed. */
  readonly said: string;
}

const PLACE = resolve('.cache', 'builds');

/** A fresh folder for a test; `clear` removes it. */
export function freshFolder(): { readonly dir: string; readonly clear: () => void } {
  mkdirSync(PLACE, { recursive: true });
  const dir = mkdtempSync(join(PLACE, 'test-'));
  return {
    dir,
    clear: () => {
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

export function runBuild(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  root = resolve('.'),
): Promise<Run> {
  const given = Object.entries(process.env).filter(
    ([name]) => !['NODE_ENV', 'VITEST', 'NODE_OPTIONS', 'CONTENT_DIR'].includes(name),
  );
  const child = spawn('node', ['scripts/build.ts', ...args], {
    cwd: root,
    env: { ...Object.fromEntries(given), ...env },
  });
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  return new Promise((done) => {
    child.on('close', (code) => {
      done({ code, said: said.join('') });
    });
  });
}

/** Digest of each file of a folder, by its path. */
export function digests(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const pairs = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(dir.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
  });
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}
