/** What a newer engine would change in a publisher's clone: by what each file holds, not by its date. Pure. */
import { compareText } from '#model/order';

/** Of the publisher alone: never written, never removed. */
const PUBLISHERS = ['content/', '.github/', '.gitlab/', '.gitlab-ci.yml'];
/** Of the engine until the publisher writes its own. */
const GIVEN_AWAY = ['README.md', 'LICENSE', 'public/'];

/** Files by path with forward slashes, and the fingerprint of what each holds. */
export type Fingerprints = ReadonlyMap<string, string>;

export interface UpgradePlan {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Files of the engine that no version of it has as they are here. */
  readonly edited: readonly string[];
  /** Files that stay because they are the publisher's own by now. */
  readonly kept: readonly string[];
}

/**
 * `known`: the fingerprints of every file that the engine ever had, as far as its history is at hand; what is not among them was
 * written here.
 */
export function planUpgrade(current: Fingerprints, newer: Fingerprints, known: ReadonlySet<string>): UpgradePlan {
  const added: string[] = [];
  const changed: string[] = [];
  const edited: string[] = [];
  const kept: string[] = [];
  for (const [path, wanted] of newer) {
    const there = current.get(path);
    if (isIn(PUBLISHERS, path) || there === wanted) continue;
    if (there === undefined) added.push(path);
    else if (known.has(there)) changed.push(path);
    else if (isIn(GIVEN_AWAY, path)) kept.push(path);
    else edited.push(path);
  }
  const removed = [...current].filter(
    ([path, there]) => !newer.has(path) && !isIn(PUBLISHERS, path) && !isIn(GIVEN_AWAY, path) && known.has(there),
  );
  const sorted = (paths: readonly string[]) => paths.toSorted(compareText);
  return {
    added: sorted(added),
    changed: sorted(changed),
    removed: sorted(removed.map(([path]) => path)),
    edited: sorted(edited),
    kept: sorted(kept),
  };
}

function isIn(places: readonly string[], path: string): boolean {
  return places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
}
