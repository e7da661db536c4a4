import { z } from 'astro/zod';

/** What copies of documents may be. Pages of the web are none: shipped with the site, they would run in its name. */
export const COPY_KINDS = [
  'pdf',
  'csv',
  'xlsx',
  'xls',
  'ods',
  'docx',
  'doc',
  'odt',
  'pptx',
  'txt',
  'json',
  'png',
  'jpg',
  'jpeg',
  'webp',
  'tif',
  'zip',
  'warc',
  'wacz',
] as const;

/** Name of a copy in `sources/files/`: an id and a known ending. */
export const COPY_PATTERN = new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:${COPY_KINDS.join('|')})$`);

/** A file in `sources/files/` as the disk gives it: its bytes are hashed, never parsed. */
export const copy = z.strictObject({ sha256: z.string(), bytes: z.int() });
export type CopyEntry = z.infer<typeof copy>;
