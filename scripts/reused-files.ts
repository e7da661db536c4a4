import type { Fingerprinted } from '#build/reuse/site-list';

/** What a build tells the program beside it about the earlier site. */
export interface ReusedFiles {
  /** Where the earlier site stands. */
  readonly earlier: string;
  /** Regions whose files are not made again, by their part of the address. */
  readonly regions: readonly string[];
  /** Where the program shall leave the keys of the site (`OutputKeys`), when the build has not made them itself. */
  readonly keys?: string;
  /** Where the program shall leave where the parts of the data files of the whole site lie (`WholeParts`). */
  readonly parts: string;
  /** Files that stay, with their fingerprints. */
  readonly files: readonly Fingerprinted[];
}
