import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { CODE, SLUG } from './cast.ts';

export type Cell = string | number;

/** A path below the region's folder. */
export function inRegion(file: string): string {
  return `regions/${CODE}-${SLUG}/${file}`;
}

export function writeText(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

export function writeYaml(folder: string, file: string, content: object): void {
  writeText(folder, file, stringify(content));
}

/** A table whose cells hold no commas. */
export function writeTable(
  folder: string,
  file: string,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): void {
  writeText(folder, file, [header, ...rows].map((row) => `${row.join(',')}\n`).join(''));
}
