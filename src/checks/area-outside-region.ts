import { isWithin } from '#model/area-code';
import type { Dataset } from '#model/dataset';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import type { AreaMention } from './walks/area-codes.ts';

interface Inside extends AreaMention {
  readonly region: string;
}

function* areasOfRegions(dataset: Dataset): Generator<Inside> {
  for (const { region, clusters, figures } of dataset.regions.values()) {
    for (const [index, { code }] of region.districts.entries())
      yield { code, place: region.place, field: `districts.${index}.code`, region: region.code };
    for (const { members, centre, place } of clusters) {
      for (const [index, { code }] of members.entries())
        yield { code, place, field: `members.${index}.code`, region: region.code };
      if (centre?.code !== undefined) yield { code: centre.code, place, field: 'centre.code', region: region.code };
    }
    for (const { area, place } of figures) {
      if (area !== undefined) yield { code: area, place, field: 'area', region: region.code };
    }
  }
}

export const areaOutsideRegion: Check = {
  code: 'area-outside-region',
  about: 'Districts, cluster members and areas of figures lie in the region whose folder names them.',
  severity: 'error',
  *run(dataset) {
    for (const { code, place, field, region } of areasOfRegions(dataset)) {
      // Codes of another shape are told by the checks of unknown and BPS codes.
      if (!/^\d\d\./.test(code) || isWithin(code, region)) continue;
      yield { place: fieldOf(place, field), values: { code, region } };
    }
  },
};
