/** Which files of the earlier site stay in the next one. */
import { folderOf } from '#routes';
import { readOldAddresses } from '../read-old-addresses.ts';
import type { NotedRecord } from './build-record.ts';
import type { OutputKeys } from './output-keys.ts';
import { groupOf } from './shared-groups.ts';
import { fingerprintsIn } from './known-list.ts';

export interface Reuse {
  /** Regions, by their part of the address, that are not made again, each with the indicators whose pages are all the same. */
  readonly regions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Fingerprint of each file that stays, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Fingerprint of each file of the earlier site but its list, by path. */
  readonly earlier: ReadonlyMap<string, string>;
}

export const NOTHING: Reuse = { regions: new Map(), files: new Map(), earlier: new Map() };

const OF_REGION = /^(?:en\/)?(sematan\/)?wilayah\/([^/]+)\/(?:indikator\/([^/]+)\/)?/;
/** Frames that are made with the pages of their region; all others are made for the whole site. */
const OWN_FRAME = /^(?:en\/)?sematan\/wilayah\/[^/]+\/indikator\/[^/]+\/(?:\d[\d.]*\/)?index\.html$/;

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
  const earlier = fingerprintsIn(site, record.checksums);
  if (earlier === undefined) return NOTHING;
  const regions = sameRegions(record.keys, keys);
  const groups = new Set(
    Object.entries(keys.groups).flatMap(([name, key]) => (record.keys.groups[name] === key ? [name] : [])),
  );
  const old = new Set(readOldAddresses(site).map(({ from }) => from));
  /** Whose file it is that may stay; undefined for one that is made anew each time. */
  const ownerOf = (path: string): Owner | undefined => {
    const [, frame, region, indicator] = OF_REGION.exec(path) ?? [];
    const name = region ?? groupOf(path) ?? '';
    const same: Owner['same'] = region === undefined ? groups : regions;
    if (!same.has(name) || (frame !== undefined && !OWN_FRAME.test(path))) return undefined;
    if (indicator !== undefined && path.endsWith('.html') && regions.get(name)?.has(indicator) === true)
      return undefined;
    // What stands at an address of earlier times is put there anew by the build.
    return old.has(path) || old.has(folderOf(path)) ? undefined : { name, same };
  };
  for (const owner of touched.flatMap((path) => ownerOf(path) ?? [])) owner.same.delete(owner.name);
  const files = new Map<string, string>();
  for (const [path, fingerprint] of earlier) if (ownerOf(path) !== undefined) files.set(path, fingerprint);
  return { regions, files, earlier };
}

interface Owner {
  readonly name: string;
  /** Regions, or groups, of which everything is the same. */
  readonly same: Pick<Set<string>, 'has' | 'delete'>;
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
