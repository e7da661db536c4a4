import type { Dataset } from '#model/dataset';
import type { AreaMention } from './area-codes.ts';

/** The code and name of each region in its own `region.yaml`. */
export function* regionMentions(dataset: Dataset): Generator<AreaMention> {
  for (const { region } of dataset.regions.values())
    yield { code: region.code, name: region.name, place: region.place, field: 'code' };
}
