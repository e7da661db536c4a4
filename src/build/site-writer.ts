/**
 * Writes the files of a site at once, without handing each to another thread, and keeps the fingerprint of each, so that
 * nothing is read back for the list of fingerprints. Nothing else of a file is kept. A file that is already there is never
 * written over: it may be one with a file of the earlier site.
 */
import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encoded, measuring, type Pieces } from '#exports/pieces';
import type { Span } from '#exports/whole-output';
import { readPart } from './read-part.ts';

export interface SiteWriter {
  /** `path` from the site's folder, with slashes. */
  readonly write: (path: string, content: Uint8Array) => void;
  /** A file in pieces, which is never whole in memory. */
  readonly writePieces: (path: string, pieces: Pieces) => void;
  /** Begins a file that others are written beside. */
  readonly open: (path: string) => OpenFile;
  /** Notes a file that was written beside. */
  readonly note: (path: string, fingerprint: string) => void;
  /** Fingerprint of each written file, by path. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

/** A file that is being written. `Closed`: its fingerprint, or the promise of it. */
export interface OpenFile<Closed = string> {
  readonly add: (part: Uint8Array) => void;
  /** Adds a part of another file. */
  readonly copy: (file: string, span: Span) => void;
  /** Returns the fingerprint. */
  readonly close: () => Closed;
}

/** As much of a file is copied, or encoded, at once. */
const AT_ONCE = 1_048_576;
/** A letter takes at most as many bytes. */
const BYTES_OF_A_LETTER = 3;

export function siteWriter(dir: string): SiteWriter {
  const made = new Set<string>();
  const fingerprints = new Map<string, string>();
  const place = (path: string): string => {
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(join(dir, folder), { recursive: true });
    made.add(folder);
    return join(dir, path);
  };
  /** Used again and again: new memory for each text would cost as much as encoding it. */
  let memory = Buffer.alloc(0);
  const memoryAtOnce = (): Buffer => {
    if (memory.length === 0) memory = Buffer.alloc(AT_ONCE);
    return memory;
  };
  const write = (path: string, content: Uint8Array): void => {
    writeFileSync(place(path), content, { flag: 'wx' });
    fingerprints.set(path, hash('sha256', content));
  };
  const writeText = (path: string, text: string): void => {
    const bytes = memoryAtOnce();
    write(path, bytes.subarray(0, bytes.write(text)));
  };
  const open = (path: string): OpenFile => {
    const file = openSync(place(path), 'wx');
    const measure = measuring();
    const add = (part: Uint8Array): void => {
      measure.add(part);
      for (let at = 0; at < part.length;) at += writeSync(file, part, at);
    };
    return {
      add,
      copy: (from, { at, bytes }) => {
        for (let done = 0; done < bytes;) {
          const part = memoryAtOnce().subarray(0, Math.min(bytes - done, AT_ONCE));
          readPart(from, at + done, part);
          add(part);
          done += part.length;
        }
      },
      close: () => {
        closeSync(file);
        const { sha256 } = measure.close();
        fingerprints.set(path, sha256);
        return sha256;
      },
    };
  };
  return {
    write,
    writePieces: (path, pieces) => {
      const text = onlyText(pieces);
      if (text !== undefined && text.length * BYTES_OF_A_LETTER <= AT_ONCE) {
        writeText(path, text);
        return;
      }
      const parts = encoded(pieces);
      const first = parts.next();
      const second = parts.next();
      if (second.done === true) {
        write(path, first.done === true ? new Uint8Array() : first.value);
        return;
      }
      const file = open(path);
      if (first.done !== true) file.add(first.value);
      file.add(second.value);
      for (const part of parts) file.add(part);
      file.close();
    },
    open,
    note: (path, fingerprint) => {
      fingerprints.set(path, fingerprint);
    },
    fingerprints,
  };
}

/** Most files are one text. */
function onlyText(pieces: Pieces): string | undefined {
  const list: readonly unknown[] = Array.isArray(pieces) ? pieces : [];
  const [only] = list;
  return list.length === 1 && typeof only === 'string' ? only : undefined;
}
