import type { Member } from '#model/cluster';
import type { Dataset } from '#model/dataset';
import type { Place } from '#model/finding';
import type { Tile } from '#model/region';

/** A Kemendagri code that the content names, with the name written beside it where there is one. */
export interface AreaMention {
  readonly code: string;
  readonly name?: string;
  readonly place: Place;
  readonly field: string;
}

function* ofTiles(tiles: readonly Tile[], place: Place): Generator<AreaMention> {
  for (const [index, { code }] of tiles.entries()) yield { code, place, field: `tiles.${index}.code` };
}

function* ofMembers(members: readonly Member[], place: Place): Generator<AreaMention> {
  for (const [index, { code, name }] of members.entries()) yield { code, name, place, field: `members.${index}.code` };
}

/** Every area code in the content, save the code of a region in its own `region.yaml`. */
export function* everyAreaCode(dataset: Dataset): Generator<AreaMention> {
  for (const { region, clusters, figures } of dataset.regions.values()) {
    for (const [index, code] of region.successors.entries())
      yield { code, place: region.place, field: `successors.${index}` };
    for (const [index, { code, name }] of region.districts.entries())
      yield { code, name, place: region.place, field: `districts.${index}.code` };
    yield* ofTiles(region.tiles, region.place);
    for (const cluster of clusters) {
      yield* ofMembers(cluster.members, cluster.place);
      if (cluster.centre?.code !== undefined)
        yield { code: cluster.centre.code, place: cluster.place, field: 'centre.code' };
    }
    for (const figure of figures) {
      if (figure.area !== undefined) yield { code: figure.area, place: figure.place, field: 'area' };
    }
  }
  for (const network of dataset.networks.values()) {
    yield* ofMembers(network.members, network.place);
    yield* ofTiles(network.tiles, network.place);
    for (const [index, { code }] of network.statuses.entries())
      yield { code, place: network.place, field: `statuses.${index}.region` };
  }
}
