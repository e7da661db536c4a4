/** Whose the files of a site are: what is made of the same things belongs to one owner, and stays or goes as a whole. */
import { groupOf } from './shared-groups.ts';
import type { Paths } from './site-list.ts';

export interface Owner {
  readonly kind: 'region' | 'group';
  /** The region by its part of the address, or the name of the group. */
  readonly name: string;
  /** The indicator of a region whose pages these are. */
  readonly indicator?: string;
}

const OF_REGION = /^(?:en\/)?(sematan\/)?wilayah\/([^/]+)\/(?:indikator\/([^/]+)\/)?/;
/** Frames that are made with the pages of their region; all others are made for the whole site. */
const OWN_FRAME = /^(?:en\/)?sematan\/wilayah\/[^/]+\/indikator\/[^/]+\/(?:\d[\d.]*\/)?index\.html$/;

/** Undefined for a file that is made anew each time. */
export function ownerOf(path: string): Owner | undefined {
  const [, frame, region, indicator] = OF_REGION.exec(path) ?? [];
  if (frame !== undefined && !OWN_FRAME.test(path)) return undefined;
  if (region === undefined) {
    const name = groupOf(path);
    return name === undefined ? undefined : { kind: 'group', name };
  }
  const isOfIndicator = indicator !== undefined && path.endsWith('.html');
  return { kind: 'region', name: region, ...(isOfIndicator && { indicator }) };
}

/** The files of one owner. */
export interface Owned {
  readonly owner: Owner | undefined;
  readonly paths: readonly string[];
}

const known = new WeakMap<Paths, readonly Owned[]>();

/** All files by their owner. */
export function byOwner(paths: Paths): readonly Owned[] {
  const made = known.get(paths) ?? makeOwned(paths);
  known.set(paths, made);
  return made;
}

function makeOwned({ sorted }: Paths): readonly Owned[] {
  const found = new Map<string, { readonly owner: Owner | undefined; readonly paths: string[] }>();
  for (const path of sorted) {
    const owner = ownerOf(path);
    const key = owner === undefined ? '' : [owner.kind, owner.name, owner.indicator].join('\n');
    const owned = found.get(key) ?? { owner, paths: [] };
    found.set(key, owned);
    owned.paths.push(path);
  }
  return [...found.values()];
}
