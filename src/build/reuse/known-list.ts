/** The list of fingerprints of a site that stands, kept in memory by the process that read or wrote it last. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKSUMS, readChecksums } from '../checksums.ts';
import { siteList, type SiteList } from './site-list.ts';

/** The list that was read or written last. */
let last: { readonly checksums: string; readonly list: SiteList } | undefined;

/** Keeps a list, by its fingerprint, so that it need not be read again. Returns it. */
export function knowList(checksums: string, list: SiteList): SiteList {
  last = { checksums, list };
  return list;
}

/** The list of a site; undefined where it is another one than that with the fingerprint `checksums`. */
export function listOf(site: string, checksums: string): SiteList | undefined {
  try {
    const text = readFileSync(join(site, CHECKSUMS));
    if (hash('sha256', text) !== checksums) return undefined;
    return last?.checksums === checksums ? last.list : knowList(checksums, siteList(readChecksums(text.toString())));
  } catch {
    return undefined;
  }
}
