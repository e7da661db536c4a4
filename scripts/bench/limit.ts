/**
 * The limit that no build can beat: plain Node reads and parses the content and writes the same bytes into a fresh
 * folder. Arguments: content folder, built site, fresh folder. Prints the seconds this took; loading the bytes that
 * will be written is not counted.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function readContent(folder: string): number {
  let entries = 0;
  for (const file of filesIn(folder)) {
    const text = readFileSync(file, 'utf8');
    const parsed: unknown = file.endsWith('.csv') ? parseCsv(text, { columns: true }) : parseYaml(text);
    if (parsed !== undefined) entries += 1;
  }
  return entries;
}

function writeSite(files: ReadonlyMap<string, Buffer>): void {
  const made = new Set<string>();
  for (const [path, bytes] of files) {
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, bytes);
  }
}

const [content = '', site = '', fresh = ''] = process.argv.slice(2);
const bytes = new Map(filesIn(site).map((file) => [join(fresh, file.slice(site.length)), readFileSync(file)]));
const started = performance.now();
readContent(content);
writeSite(bytes);
console.log(((performance.now() - started) / 1000).toFixed(4));
