/** Writes the bytes of a built site again into a fresh folder, and counts the writing alone. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Seconds that writing took. Each file is read just before, which is not counted, so that a site need not fit into memory. */
export function rewriteSite(site: string, fresh: string, wanted: (file: string) => boolean = () => true): number {
  const made = new Set<string>();
  let spent = 0;
  for (const file of filesIn(site)) {
    if (!wanted(file)) continue;
    const path = join(fresh, file.slice(site.length));
    const bytes = readFileSync(file);
    const started = performance.now();
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, bytes);
    spent += performance.now() - started;
  }
  return spent / 1000;
}
