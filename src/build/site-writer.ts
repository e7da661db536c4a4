/**
 * Writes the files of a site at once, without handing each to another thread, and keeps the fingerprint of each, so that
 * nothing is read back for the list of fingerprints. Nothing else of a file is kept. A file that is already there is never
 * written over: it may be one with a file of the earlier site.
 */
import { createHash, hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encoded, type Pieces } from '#exports/pieces';

export interface SiteWriter {
  /** `path` from the site's folder, with slashes. */
  readonly write: (path: string, content: Uint8Array) => void;
  /** A file in pieces, which is never whole in memory. */
  readonly writePieces: (path: string, pieces: Pieces) => void;
  /** Begins a file that others are written beside. */
  readonly open: (path: string) => OpenFile;
  /** Fingerprint of each written file, by path. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

export interface OpenFile {
  readonly add: (part: Uint8Array) => void;
  /** `sha256`: of all that was added, in hexadecimal. */
  readonly close: (sha256: string) => void;
}

export function siteWriter(dir: string): SiteWriter {
  const made = new Set<string>();
  const fingerprints = new Map<string, string>();
  const place = (path: string): string => {
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(join(dir, folder), { recursive: true });
    made.add(folder);
    return join(dir, path);
  };
  const write = (path: string, content: Uint8Array): void => {
    writeFileSync(place(path), content, { flag: 'wx' });
    fingerprints.set(path, hash('sha256', content));
  };
  const open = (path: string): OpenFile => {
    const file = openSync(place(path), 'wx');
    return {
      add: (part) => {
        for (let at = 0; at < part.length;) at += writeSync(file, part, at);
      },
      close: (sha256) => {
        closeSync(file);
        fingerprints.set(path, sha256);
      },
    };
  };
  return {
    write,
    writePieces: (path, pieces) => {
      const parts = encoded(pieces);
      const first = parts.next();
      const second = parts.next();
      if (second.done === true) {
        write(path, first.done === true ? new Uint8Array() : first.value);
        return;
      }
      const file = open(path);
      const digest = createHash('sha256');
      const add = (part: Uint8Array): void => {
        digest.update(part);
        file.add(part);
      };
      if (first.done !== true) add(first.value);
      add(second.value);
      for (const part of parts) add(part);
      file.close(digest.digest('hex'));
    },
    open,
    fingerprints,
  };
}
