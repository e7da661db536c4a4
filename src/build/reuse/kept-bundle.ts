/**
 * The pages as Astro bundled them, kept beside the record of a site. As long as program, settings and lockfile are the same, so
 * are they, and the next build of the site renders from them without starting Astro.
 */
import { hash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BUNDLE } from '../bundled-pages.ts';

/** Where the bundle of a site is kept. `note`: the file of its record. */
export function bundleFolder(note: string): string {
  return note.replace(/\.json$/, '');
}

/** Takes the bundle of a build that is rendering. `site`: the folder of its output. */
export function takeBundle(site: string, to: string): void {
  cpSync(join(site, BUNDLE), to, { recursive: true, errorOnExist: true });
}

/** Keeps what was taken; returns its digest. */
export function keepBundle(taken: string, note: string): string {
  const kept = bundleFolder(note);
  rmSync(kept, { recursive: true, force: true });
  cpSync(taken, kept, { recursive: true });
  return bundleDigest(kept) ?? '';
}

/** Digest of all that a bundle is made of; undefined where there is none. */
export function bundleDigest(folder: string): string | undefined {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
    if (files.length === 0) return undefined;
    return hash(
      'sha256',
      files.map((file) => `${hash('sha256', readFileSync(file))} ${relative(folder, file)}`).join('\n'),
    );
  } catch {
    return undefined;
  }
}
