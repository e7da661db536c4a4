/** The data files of the whole site where they stand in the site before, from which the next one takes the parts that stay. */
import { join } from 'node:path';
import { ARCHIVE } from '#exports/whole-files';
import type { EarlierWhole, WholeParts } from '#exports/whole-parts';
import { files } from '#routes';
import { readPart } from '../read-part.ts';

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
  const fileOf = (name: string): string => join(site, files.whole(name));
  let memory = Buffer.alloc(0);
  return {
    parts,
    stays,
    fileOf,
    read: (name, at, bytes) => {
      if (memory.length < bytes) memory = Buffer.alloc(2 * bytes);
      const part = memory.subarray(0, bytes);
      readPart(fileOf(name), at, part);
      return part;
    },
  };
}
