/** Regions by province as links: the entrance of a list that is too long for one page. */
import type { Region } from '#model/region';
import type { Link } from './view.ts';

export interface PlaceLink extends Link {
  /** How much of the list there is. */
  readonly count?: string;
  /** Anchor, where the list had the region's own part at this address. */
  readonly id?: string;
  /** The beginning of the anchors that lead there. */
  readonly holds?: string;
}

export interface PlaceGroup {
  /** Undefined for a province that stands alone: its name would be said twice. */
  readonly province?: string;
  readonly regions: readonly PlaceLink[];
}

/** In the order given; regions of one province must follow one another. */
export function presentPlaces<Item extends { readonly region: Region }>(
  items: readonly Item[],
  linkTo: (item: Item) => PlaceLink,
): readonly PlaceGroup[] {
  const groups = Map.groupBy(items, ({ region }) => region.provinceName);
  return [...groups].map(([province, members]) => ({
    ...(members.some(({ region }) => region.name !== province) && { province }),
    regions: members.map(linkTo),
  }));
}
