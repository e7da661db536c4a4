/** The fingerprints of a site's files, kept so that the list of the next site is made of them at little cost. */
import { checksumLine } from '../checksums.ts';

/** Paths of files. Lists of the same paths have one in common, so that what follows from paths alone can be kept with it. */
export interface Paths {
  readonly sorted: readonly string[];
  /** Where each stands. */
  readonly places: ReadonlyMap<string, number>;
}

export interface SiteList {
  readonly paths: Paths;
  /** By the place of the path. */
  readonly fingerprints: readonly string[];
}

export type Fingerprinted = readonly [path: string, fingerprint: string];

export function siteList(files: Iterable<Fingerprinted>): SiteList {
  const known = new Map(files);
  const sorted = [...known.keys()].sort();
  const places = new Map<string, number>();
  for (const [place, path] of sorted.entries()) places.set(path, place);
  return { paths: { sorted, places }, fingerprints: sorted.map((path) => known.get(path) ?? '') };
}

/** The list of a site that has other files at some paths, and none at those that are gone. */
export function listAfter(
  before: SiteList,
  others: ReadonlyMap<string, string>,
  gone: ReadonlySet<string> = new Set(),
): SiteList {
  const { places } = before.paths;
  if (gone.size === 0 && [...others.keys()].every((path) => places.has(path))) {
    const fingerprints = [...before.fingerprints];
    for (const [path, fingerprint] of others) fingerprints[places.get(path) ?? -1] = fingerprint;
    return { paths: before.paths, fingerprints };
  }
  const files = new Map(filesOf(before));
  for (const path of gone) files.delete(path);
  for (const [path, fingerprint] of others) files.set(path, fingerprint);
  return siteList(files);
}

export function isListed({ paths }: SiteList, path: string): boolean {
  return paths.places.has(path);
}

export function filesOf({ paths, fingerprints }: SiteList): readonly Fingerprinted[] {
  return paths.sorted.map((path, place) => [path, fingerprints[place] ?? '']);
}

/** As `SHA256SUMS` holds it. */
export function listText({ paths, fingerprints }: SiteList): string {
  return paths.sorted.map((path, place) => checksumLine(path, fingerprints[place] ?? '')).join('');
}
