import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKSUMS, checksumLine, filesIn, hashOf } from '#build/checksums';

/** Writes the list of all other files of a folder, as a build does for the files that it has made. */
export function writeChecksums(dir: string): void {
  const lines = filesIn(dir).map((path) => checksumLine(path, hashOf(readFileSync(join(dir, path)))));
  writeFileSync(join(dir, CHECKSUMS), lines.join(''));
}
