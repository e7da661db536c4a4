/**
 * What a build notes about the site it made, outside of the site, for the next build. A site never depends on it: where it
 * is not there, broken, or of another site, everything is made anew.
 */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WholeParts } from '#exports/whole-parts';
import type { OutputKeys } from './output-keys.ts';
import type { Twin } from './twin.ts';

export interface BuildRecord {
  /** Where the site stands. */
  readonly site: string;
  /** What made the site: `makingDigest`. */
  readonly making: string;
  readonly keys: OutputKeys;
  /** What of the program the next build needs. */
  readonly program?: KeptProgram;
  /** Where the parts of the data files of the whole site lie. */
  readonly whole?: WholeParts;
  /** The site before this one, where it was kept. */
  readonly twin?: Twin;
  /** Fingerprint of the site's list of fingerprints. */
  readonly checksums: string;
  /** Until when the site was known to be as listed, where that is not when this was written. Milliseconds, of the disk's clock. */
  readonly known?: number;
}

/** What Astro has made, which is the same as long as the program is. */
export interface KeptProgram {
  /** Digest of the pages as they were bundled. */
  readonly bundle: string;
  /** Fingerprint of each file of the site that no page and no content is in: style sheets, scripts, typefaces. */
  readonly files: Readonly<Record<string, string>>;
}

export interface NotedRecord {
  readonly record: BuildRecord;
  /** What changed later may no longer be what it speaks of. Milliseconds, of the disk's clock. */
  readonly time: number;
  /** When it was written. */
  readonly written: number;
}

/** Where the record of a site is. `project`: the project's folder; `site`: where the site stands, absolute. */
export function recordFile(project: string, site: string): string {
  return join(project, '.cache', 'sites', `${hash('sha256', site).slice(0, 16)}.json`);
}

export function readRecord(file: string): NotedRecord | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== hash('sha256', body)) return undefined;
    // The first line says that these are the bytes of `writeRecord`.
    const record = JSON.parse(body) as BuildRecord;
    const written = statSync(file).ctimeMs;
    return { record, time: record.known ?? written, written };
  } catch {
    return undefined;
  }
}

/** To be called last: what is written to the site afterwards counts as changed, unless `known` says otherwise. */
export function writeRecord(file: string, record: BuildRecord): void {
  const body = JSON.stringify(record);
  const beside = `${file}.${String(process.pid)}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(beside, `${hash('sha256', body)}\n${body}`);
  if (!existsSync(file)) clearAbandoned(file, statSync(beside).mtimeMs);
  renameSync(beside, file);
}

/** What has no record for so long does not belong to a build that is under way. In milliseconds. */
const ABANDONED = 24 * 3_600_000;

/** Records of sites that are no longer there, and what was kept with them; `own`: the one that is about to be written. */
function clearAbandoned(own: string, now: number): void {
  const folder = dirname(own);
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const [id = ''] = name.split('.');
    const file = join(folder, `${id}.json`);
    if (file === own) continue;
    const site = readRecord(file)?.record.site;
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
    const isAbandoned = site === undefined ? changed < now - ABANDONED : !existsSync(site);
    if (isAbandoned) rmSync(path, { recursive: true, force: true });
  }
}

export function forgetRecord(file: string): void {
  rmSync(file, { force: true });
}
