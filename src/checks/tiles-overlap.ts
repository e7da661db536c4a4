import type { Dataset } from '#model/dataset';
import type { Place } from '#model/finding';
import type { Tile } from '#model/region';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { repeats } from './repeats.ts';

interface Map {
  readonly tiles: readonly Tile[];
  readonly place: Place;
}

function maps(dataset: Dataset): readonly Map[] {
  const regions = [...dataset.regions.values()].map(({ region }) => region);
  return [...regions, ...dataset.networks.values()];
}

export const tilesOverlap: Check = {
  code: 'tiles-overlap',
  about: 'No two squares of a tile map lie on the same spot.',
  severity: 'error',
  *run(dataset) {
    for (const { tiles, place } of maps(dataset)) {
      for (const [[earlier, first], [index, tile]] of repeats(tiles.entries(), ([, { col, row }]) => `${col} ${row}`)) {
        yield {
          place: fieldOf(place, `tiles.${index}`),
          other: fieldOf(place, `tiles.${earlier}`),
          values: { code: tile.code, first: first.code, col: String(tile.col), row: String(tile.row) },
        };
      }
    }
  },
};
