/** The old addresses of a built site, from the file it publishes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { files } from '#routes';

export interface OldAddress {
  readonly from: string;
  readonly to: readonly string[];
  /** True where the files beside the page of today belong at the old address too. */
  readonly files?: boolean;
}

/** `dir`: folder of the site. None where the file is not there. */
export function readOldAddresses(dir: string): readonly OldAddress[] {
  const file = join(dir, files.oldAddresses());
  if (!existsSync(file)) return [];
  // The site's own file, as `exports/old-addresses.ts` writes it.
  return JSON.parse(readFileSync(file, 'utf8')) as readonly OldAddress[];
}
