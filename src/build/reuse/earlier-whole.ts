/** The data files of the whole site where they stand in the site before, from which the next one takes the parts that stay. */
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE } from '#exports/whole-files';
import type { EarlierWhole, WholeParts } from '#exports/whole-parts';
import { files } from '#routes';

export interface StandingWhole {
  /** Where the site before stands. */
  readonly site: string;
  /** What was noted of its files. */
  readonly parts: WholeParts;
  /** Paths of files in the site that are no longer as they were noted. */
  readonly touched: readonly string[];
}

/** Undefined where one of the files was touched: then all are made anew. `stays`: whether all rows of a region are the same. */
export function earlierWhole(
  { site, parts, touched }: StandingWhole,
  stays: EarlierWhole['stays'],
): EarlierWhole | undefined {
  const needed = new Set<string>([...Object.keys(parts), ARCHIVE].map((name) => files.whole(name)));
  if (touched.some((path) => needed.has(path))) return undefined;
  return { parts, stays, read: (name, at, bytes) => readPart(join(site, files.whole(name)), at, bytes) };
}

/** @throws Error when the file ends before that. */
function readPart(path: string, at: number, bytes: number): Uint8Array<ArrayBuffer> {
  const part = Buffer.allocUnsafeSlow(bytes);
  const file = openSync(path, 'r');
  try {
    for (let done = 0; done < bytes;) {
      const read = readSync(file, part, done, bytes - done, at + done);
      if (read === 0) throw new Error(`${path} terpotong; bangun sekali lagi.`);
      done += read;
    }
    return part;
  } finally {
    closeSync(file);
  }
}
