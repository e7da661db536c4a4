import type { Indicator } from '#model/indicator';
import type { Entry } from '#schemas/entry';
import { at, type Known, leads, type Spot } from './joining.ts';
import { present } from './present.ts';
import { citationsOf, textIf, textOf } from './values.ts';

export function indicatorOf(spot: Spot, { id, file, data }: Entry<'indicators'>, known: Known): Indicator {
  const { successor } = data;
  return present({
    id,
    name: textOf(data.name),
    shortName: textIf(data.short_name),
    unit: data.unit,
    direction: data.direction,
    aggregation: data.aggregation ?? 'end-position',
    decimals: data.decimals,
    definition: textOf(data.definition),
    formula: textIf(data.formula),
    shareOfPeople: data.share_of_people ?? false,
    methods: (data.methods ?? []).map(({ name, note, ...method }) =>
      present({ ...method, name: textOf(name), note: textIf(note) }),
    ),
    ordinalScale: data.ordinal_scale,
    releaseMonth: data.release_month,
    referenceCode: data.reference_code,
    validFrom: data.valid_from,
    validUntil: data.valid_until,
    successor: successor !== undefined && leads(at(spot, 'successor'), known, successor) ? successor : undefined,
    citations: citationsOf(at(spot, 'sources'), data.sources),
    formerly: data.formerly,
    place: { file, line: 1 },
  });
}
