import type { ListedFile } from '#exports/whole-files';

/** What the program that makes the data files of the whole site says when they stand. */
export interface MadeWhole {
  /** Digest of the content that they are made of. */
  readonly content: string;
  readonly listed: readonly ListedFile[];
  /** Fingerprint of each, by its path in the site. */
  readonly files: readonly (readonly [path: string, fingerprint: string])[];
}
