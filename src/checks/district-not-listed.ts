import { areaLevel } from '#model/area-code';
import type { RegionReport } from '#model/dataset';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import type { AreaMention } from './walks/area-codes.ts';

function* districtsNamed({ clusters, figures }: RegionReport): Generator<AreaMention> {
  for (const { members, centre, place } of clusters) {
    for (const [index, { code }] of members.entries()) yield { code, place, field: `members.${index}.code` };
    if (centre?.code !== undefined) yield { code: centre.code, place, field: 'centre.code' };
  }
  for (const { area, place } of figures) if (area !== undefined) yield { code: area, place, field: 'area' };
}

export const districtNotListed: Check = {
  code: 'district-not-listed',
  about: 'A kecamatan named by a cluster or a figure stands in the list of kecamatan, where its page section is.',
  severity: 'warning',
  *run(dataset, { areas }) {
    for (const report of dataset.regions.values()) {
      const { region } = report;
      if (region.districts.length === 0) continue;
      const listed = new Set(region.districts.map(({ code }) => code));
      for (const { code, place, field } of districtsNamed(report)) {
        const missing = areaLevel(code) === 'kecamatan' && !listed.has(code) && code.startsWith(`${region.code}.`);
        const name = missing ? areas.nameOf(code) : undefined;
        if (name === undefined) continue;
        yield { place: fieldOf(place, field), other: fieldOf(region.place, 'districts'), values: { code, name } };
      }
    }
  },
};
