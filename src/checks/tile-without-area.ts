import { isWithin } from '#model/area-code';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const tileWithoutArea: Check = {
  code: 'tile-without-area',
  about: 'Each square of a tile map stands for an area that the same file is about.',
  severity: 'error',
  *run(dataset) {
    for (const { region } of dataset.regions.values()) {
      const districts = new Set(region.districts.map(({ code }) => code));
      for (const [index, { code }] of region.tiles.entries()) {
        if (districts.size === 0 ? isWithin(code, region.code) : districts.has(code)) continue;
        yield { place: fieldOf(region.place, `tiles.${index}.code`), values: { code } };
      }
    }
    for (const { members, statuses, tiles, place } of dataset.networks.values()) {
      const known = new Set([...members, ...statuses].map(({ code }) => code));
      for (const [index, { code }] of tiles.entries()) {
        if (known.has(code)) continue;
        yield { place: fieldOf(place, `tiles.${index}.code`), values: { code } };
      }
    }
  },
};
