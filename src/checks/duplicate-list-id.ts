import type { Dataset } from '#model/dataset';
import type { Place } from '#model/finding';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { repeats } from './repeats.ts';

interface IdList {
  readonly items: readonly { readonly id: string }[];
  readonly place: Place;
  readonly path: string;
}

function* idLists(dataset: Dataset): Generator<IdList> {
  for (const { methods, place } of dataset.indicators.values()) yield { items: methods, place, path: 'methods' };
  for (const { region, plans, commitments } of dataset.regions.values()) {
    yield { items: region.agencies, place: region.place, path: 'agencies' };
    yield { items: region.commissions, place: region.place, path: 'commissions' };
    for (const { versions, place } of plans) yield { items: versions, place, path: 'versions' };
    for (const { milestones, place } of commitments) yield { items: milestones, place, path: 'milestones' };
  }
  for (const { stages, stageNames, place } of dataset.networks.values()) {
    yield { items: stages, place, path: 'stages' };
    yield { items: stageNames, place, path: 'stage_names' };
  }
}

export const duplicateListId: Check = {
  code: 'duplicate-list-id',
  about: 'An id stands once in its list: methods, agencies, commissions, versions, milestones, stages.',
  severity: 'error',
  *run(dataset) {
    for (const { items, place, path } of idLists(dataset)) {
      for (const [[first], [index, { id }]] of repeats(items.entries(), ([, item]) => item.id)) {
        yield {
          place: fieldOf(place, `${path}.${index}.id`),
          other: fieldOf(place, `${path}.${first}.id`),
          values: { id, list: path },
        };
      }
    }
  },
};
