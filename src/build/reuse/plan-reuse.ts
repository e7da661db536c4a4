/** Which files of the earlier site stay in the next one. */
import { folderOf } from '#routes';
import { readOldAddresses } from '../read-old-addresses.ts';
import type { NotedRecord } from './build-record.ts';
import { listOf } from './known-list.ts';
import type { OutputKeys } from './output-keys.ts';
import { byOwner, ownerOf, type Owner } from './owners.ts';
import { filesOf, siteList, type Fingerprinted, type SiteList } from './site-list.ts';

export interface Reuse {
  /** Regions, by their part of the address, that are not made again, each with the indicators whose pages are all the same. */
  readonly regions: ReadonlyMap<string, ReadonlySet<string>>;
  /** The earlier site. */
  readonly earlier: SiteList;
  /** Paths of its files that do not stay. */
  readonly again: ReadonlySet<string>;
}

export const NOTHING: Reuse = { regions: new Map(), earlier: siteList([]), again: new Set() };

/** The files that stay, with their fingerprints. */
export function stayingFiles({ earlier, again }: Reuse): readonly Fingerprinted[] {
  return filesOf(earlier).filter(([path]) => !again.has(path));
}

/**
 * Compares what the earlier site was made of with what the next one is. A file stays where all its keys are the same and
 * nobody touched it since; if one file of a region or of a group was touched, nothing of it stays. `site`: the earlier site; `touched`:
 * paths of its files that somebody changed.
 */
export function planReuse(
  site: string,
  { record }: NotedRecord,
  making: string,
  keys: OutputKeys,
  touched: readonly string[],
): Reuse {
  if (record.making !== making || record.keys.shared !== keys.shared) return NOTHING;
  const earlier = listOf(site, record.checksums);
  if (earlier === undefined) return NOTHING;
  const regions = sameRegions(record.keys, keys);
  const groups = new Set(
    Object.entries(keys.groups).flatMap(([name, key]) => (record.keys.groups[name] === key ? [name] : [])),
  );
  for (const owner of touched.map(ownerOf))
    if (owner !== undefined) (owner.kind === 'region' ? regions : groups).delete(owner.name);
  const stays = (owner: Owner | undefined): boolean => {
    if (owner === undefined) return false;
    if (owner.kind === 'group') return groups.has(owner.name);
    return regions.get(owner.name)?.has(owner.indicator ?? '') === false;
  };
  const again = new Set(byOwner(earlier.paths).flatMap(({ owner, paths }) => (stays(owner) ? [] : paths)));
  // What stands at an address of earlier times is put there anew by the build.
  const old = new Set(readOldAddresses(site).map(({ from }) => from));
  if (old.size > 0)
    for (const path of earlier.paths.sorted) if (old.has(path) || old.has(folderOf(path))) again.add(path);
  return { regions, earlier, again };
}

/** Regions whose own key is the same, with the indicators that show something else of other regions. */
function sameRegions(before: OutputKeys, now: OutputKeys): Map<string, ReadonlySet<string>> {
  const same = new Map<string, ReadonlySet<string>>();
  for (const [region, { own, indicators }] of Object.entries(now.regions)) {
    const earlier = before.regions[region];
    if (earlier?.own !== own) continue;
    const again = Object.entries(indicators).filter(([id, key]) => earlier.indicators[id] !== key);
    same.set(region, new Set(again.map(([id]) => id)));
  }
  return same;
}
