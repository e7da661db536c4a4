/** The list of fingerprints of a site that stands, kept in memory by the process that read or wrote it last. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKSUMS, readChecksums } from '../checksums.ts';

/** The list that was read or written last. */
let last: { readonly checksums: string; readonly files: ReadonlyMap<string, string> } | undefined;

/** Keeps what a list says, by its fingerprint, so that it need not be read again. Returns it. */
export function knowList(checksums: string, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  last = { checksums, files };
  return files;
}

/** The fingerprints that the list of a site gives its files, by path; undefined where it is another list than `checksums`. */
export function fingerprintsIn(site: string, checksums: string): ReadonlyMap<string, string> | undefined {
  try {
    const list = readFileSync(join(site, CHECKSUMS));
    if (hash('sha256', list) !== checksums) return undefined;
    return last?.checksums === checksums ? last.files : knowList(checksums, readChecksums(list.toString()));
  } catch {
    return undefined;
  }
}
