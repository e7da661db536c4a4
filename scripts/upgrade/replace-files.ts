/** Writes and removes files of a folder: all of them, or, when one fails, none. */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Copies `written` from one folder to the other and removes `removed` there. @throws what stopped it, with all put back. */
export function replaceFiles(from: string, to: string, written: readonly string[], removed: readonly string[]): void {
  const fresh = written.map((file) => ({
    file,
    bytes: readFileSync(join(from, file)),
    mode: statSync(join(from, file)).mode,
  }));
  const earlier = [...written, ...removed].map((file) => {
    const path = join(to, file);
    return { path, bytes: existsSync(path) ? readFileSync(path) : undefined };
  });
  try {
    for (const { file, bytes, mode } of fresh) {
      mkdirSync(dirname(join(to, file)), { recursive: true });
      writeFileSync(join(to, file), bytes, { mode });
    }
    for (const file of removed) rmSync(join(to, file));
  } catch (error) {
    for (const { path, bytes } of earlier) {
      if (bytes === undefined) rmSync(path, { force: true });
      else writeFileSync(path, bytes);
    }
    throw error;
  }
}
