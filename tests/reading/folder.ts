/** Content folders for tests: the good one, with the files of a bad situation laid over it. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '../fixtures');
export const GOOD = join(FIXTURES, 'good');

export const situations = (): readonly string[] => readdirSync(join(FIXTURES, 'bad')).sort();

/** Runs with a copy of the good folder that `change` has altered; the copy is gone afterwards. */
export function withFolder<Result>(change: (folder: string) => void, run: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'tilik-content-'));
  try {
    cpSync(GOOD, folder, { recursive: true });
    change(folder);
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lays the files of a situation over the folder. */
export function lay(situation: string): (folder: string) => void {
  return (folder) => cpSync(join(FIXTURES, 'bad', situation), folder, { recursive: true });
}

/** Writes one file into the folder. */
export function put(folder: string, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}
