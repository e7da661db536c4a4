/** Which files of the earlier site stay in the next one. */
import { folderOf } from '#routes';
import { readOldAddresses } from '../read-old-addresses.ts';
import type { NotedRecord } from './build-record.ts';
import type { OutputKeys } from './output-keys.ts';
import { groupOf } from './shared-groups.ts';
import { listedFiles } from './touched.ts';

export interface Reuse {
  /** Regions, by their part of the address, that are not made again, each with the indicators whose pages are all the same. */
  readonly regions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Fingerprint of each file that stays, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths of all files of the earlier site but its list. */
  readonly earlier: ReadonlySet<string>;
}

export const NOTHING: Reuse = { regions: new Map(), files: new Map(), earlier: new Set() };

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
  touched: readonly string[] = [],
): Reuse {
  if (record.making !== making || record.keys.shared !== keys.shared) return NOTHING;
  const earlier = listedFiles(site, record.checksums);
  if (earlier === undefined) return NOTHING;
  const changed = new Set(touched);
  const regions = sameRegions(record.keys, keys);
  const groups = new Set(
    Object.entries(keys.groups).flatMap(([name, key]) => (record.keys.groups[name] === key ? [name] : [])),
  );
  const old = new Set(readOldAddresses(site).map(({ from }) => from));
  const kept: { readonly path: string; readonly fingerprint: string; readonly owner: string; readonly of: Owners }[] =
    [];
  for (const [path, fingerprint] of earlier) {
    const [, frame, region, indicator] = OF_REGION.exec(path) ?? [];
    const owner = region ?? groupOf(path) ?? '';
    const of: Owners = region === undefined ? groups : regions;
    if (!of.has(owner) || (frame !== undefined && !OWN_FRAME.test(path))) continue;
    if (indicator !== undefined && path.endsWith('.html') && regions.get(owner)?.has(indicator) === true) continue;
    // What stands at an address of earlier times is put there anew by the build.
    if (old.has(path) || old.has(folderOf(path))) continue;
    if (changed.has(path)) of.delete(owner);
    else kept.push({ path, fingerprint, owner, of });
  }
  const stay = kept.filter(({ owner, of }) => of.has(owner));
  return {
    regions,
    files: new Map(stay.map(({ path, fingerprint }) => [path, fingerprint])),
    earlier: new Set(earlier.keys()),
  };
}

/** Regions or groups of which everything is the same. */
type Owners = Pick<Set<string>, 'has' | 'delete'>;

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
