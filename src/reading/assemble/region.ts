import type { Agency, OfficeHolder, Region } from '#model/region';
import type { Entry } from '#schemas/entry';
import { at, complain, leading, leads, type Spot } from './joining.ts';
import { present } from './present.ts';
import type { RegionScope } from './region-scope.ts';
import { citationsOf, dateIf, dateOf, textIf, textOf } from './values.ts';

/** A region; code and address part (`slug`) are those of the folder, with which `region.yaml` must agree. */
export function regionOf(spot: Spot, { id, file, data }: Entry<'regions'>, scope: RegionScope): Region {
  const [code = '', ...slug] = id.split('-');
  if (code !== data.code) complain(at(spot, 'code'), 'region-folder-code', { code: data.code, folder: id });
  return present({
    code,
    slug: slug.join('-'),
    name: data.name,
    shortName: data.short_name,
    kind: data.kind,
    alsoKnownAs: data.also_known_as ?? [],
    provinceCode: code.slice(0, 2),
    provinceName: data.province_name,
    bpsCode: data.bps_code,
    point: data.point,
    districts: (data.districts ?? []).map((district) => present(district)),
    tiles: data.tiles ?? [],
    agencies: (data.agencies ?? []).map((agency, index) => agencyOf(at(spot, 'agencies', index), agency, scope)),
    commissions: (data.commissions ?? []).map((commission, index) =>
      present({
        id: commission.id,
        name: commission.name,
        agencies: leading(at(spot, 'commissions', index, 'agencies'), scope.agencies, commission.agencies),
        citations: citationsOf(at(spot, 'commissions', index, 'sources'), commission.sources),
        formerly: commission.formerly,
      }),
    ),
    officeHolders: (data.office_holders ?? []).map((holder, index) =>
      holderOf(at(spot, 'office_holders', index), holder),
    ),
    coverage: data.coverage,
    validFrom: dateIf(at(spot, 'valid_from'), data.valid_from),
    validUntil: dateIf(at(spot, 'valid_until'), data.valid_until),
    successors: data.successors ?? [],
    formerly: data.formerly,
    splitFrom: data.split_from,
    note: textIf(data.note),
    place: { file, line: 1 },
  });
}

type Item<Key extends 'agencies' | 'office_holders'> = NonNullable<Entry<'regions'>['data'][Key]>[number];

function agencyOf(spot: Spot, entry: Item<'agencies'>, scope: RegionScope): Agency {
  const { successor } = entry;
  return present({
    id: entry.id,
    name: entry.name,
    shortName: entry.short_name,
    validFrom: dateIf(at(spot, 'valid_from'), entry.valid_from),
    validUntil: dateIf(at(spot, 'valid_until'), entry.valid_until),
    successor:
      successor !== undefined && leads(at(spot, 'successor'), scope.agencies, successor) ? successor : undefined,
    formerly: entry.formerly,
    about:
      entry.about === undefined
        ? undefined
        : { what: textOf(entry.about.what), citations: citationsOf(at(spot, 'about', 'sources'), entry.about.sources) },
  });
}

function holderOf(spot: Spot, entry: Item<'office_holders'>): OfficeHolder {
  return present({
    office: entry.office,
    name: entry.name,
    acting: entry.acting,
    from: dateOf(at(spot, 'from'), entry.from),
    until: dateIf(at(spot, 'until'), entry.until),
    citations: citationsOf(at(spot, 'sources'), entry.sources),
  });
}
