import type { Dataset } from '#model/dataset';
import type { Place } from '#model/finding';
import type { MissingReason, Search } from '#model/missing';

/** Something that is said to be missing: an entry under `gaps`, or a figure without a value. */
export interface MissingThing {
  readonly reason: MissingReason;
  readonly search?: Search;
  readonly place: Place;
  /** Where the search belongs. */
  readonly field: string;
}

/** Everything the content says is missing. */
export function* everyMissingThing(dataset: Dataset): Generator<MissingThing> {
  const holders = [...dataset.networks.values()].map(({ gaps, place }) => ({ gaps, place }));
  for (const { plans, clusters, commitments, recommendations, figures } of dataset.regions.values()) {
    holders.push(...plans, ...clusters, ...commitments, ...recommendations);
    for (const { content, place } of figures) {
      if (!('missing' in content)) continue;
      const { missing, search } = content;
      yield { reason: missing, ...(search !== undefined && { search }), place, field: 'searched' };
    }
  }
  for (const { gaps, place } of holders) {
    for (const [index, { reason, search }] of gaps.entries())
      yield { reason, ...(search !== undefined && { search }), place, field: `gaps.${index}.search` };
  }
}
