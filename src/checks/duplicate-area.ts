import type { Dataset } from '#model/dataset';
import type { Place } from '#model/finding';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { repeats } from './repeats.ts';

interface AreaList {
  readonly codes: readonly string[];
  readonly place: Place;
  readonly path: (index: number) => string;
}

const codesOf = (items: readonly { readonly code: string }[]): readonly string[] => items.map(({ code }) => code);

function* areaLists(dataset: Dataset): Generator<AreaList> {
  for (const { region, clusters } of dataset.regions.values()) {
    yield { codes: codesOf(region.districts), place: region.place, path: (index) => `districts.${index}.code` };
    yield { codes: codesOf(region.tiles), place: region.place, path: (index) => `tiles.${index}.code` };
    for (const { members, place } of clusters)
      yield { codes: codesOf(members), place, path: (index) => `members.${index}.code` };
  }
  for (const { members, tiles, statuses, place } of dataset.networks.values()) {
    yield { codes: codesOf(members), place, path: (index) => `members.${index}.code` };
    yield { codes: codesOf(tiles), place, path: (index) => `tiles.${index}.code` };
    yield { codes: codesOf(statuses), place, path: (index) => `statuses.${index}.region` };
  }
}

export const duplicateArea: Check = {
  code: 'duplicate-area',
  about: 'A list of areas names each area once.',
  severity: 'error',
  *run(dataset) {
    for (const { codes, place, path } of areaLists(dataset)) {
      for (const [[first], [index, code]] of repeats(codes.entries(), ([, code]) => code))
        yield { place: fieldOf(place, path(index)), other: fieldOf(place, path(first)), values: { code } };
    }
  },
};
