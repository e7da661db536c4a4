import type { KeptProgram } from '#build/reuse/build-record';
import type { OutputKeys } from '#build/reuse/output-keys';
import type { SiteList } from '#build/reuse/site-list';
import type { Twin } from '#build/reuse/twin';
import type { WholeParts } from '#exports/whole-parts';

/** What a build has made in its folder. */
export interface MadeSite {
  /** What it was made of; undefined where nobody asked. */
  readonly keys: OutputKeys | undefined;
  /** All files, with that of headers, which is still to be made. */
  readonly files: SiteList;
  /** Whether a region, by its part of the address, has all pages and files that it had in the earlier site. */
  readonly stayed?: (region: string) => boolean;
  /** What the next build may use of the program, with the folder in which its bundle is now; undefined where that is kept already. */
  readonly program?: KeptProgram;
  /** What the next build may take of the data files of the whole site. */
  readonly whole?: WholeParts;
  /** How it differs from the site that it takes the place of, where that one may be its twin. */
  readonly twin?: Twin;
  /** Until when its files are known to be as listed, where nobody looked while it was made: of the disk's clock, in milliseconds. */
  readonly known?: number;
}
