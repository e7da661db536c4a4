import type { Indicator, MethodVersion } from '#model/indicator';
import { bilingual, defineTable, idList, integer, text, yesNo } from '../table.ts';

export const indicatorTable = defineTable<Indicator>({
  name: 'indikator',
  items: ({ dataset }) => dataset.indicators.values(),
  columns: [
    text('id', (indicator) => indicator.id),
    bilingual('name', (indicator) => indicator.name),
    text('short_name', (indicator) => indicator.shortName?.id),
    text('unit', (indicator) => indicator.unit, true),
    text('direction', (indicator) => indicator.direction, true),
    text('aggregation', (indicator) => indicator.aggregation, true),
    integer('decimals', (indicator) => indicator.decimals, true),
    bilingual('definition', (indicator) => indicator.definition),
    bilingual('formula', (indicator) => indicator.formula),
    yesNo('share_of_people', (indicator) => indicator.shareOfPeople),
    text('ordinal_scale', (indicator) => indicator.ordinalScale?.join(' > ')),
    integer('release_month', (indicator) => indicator.releaseMonth),
    text('reference_code', (indicator) => indicator.referenceCode),
    integer('valid_from', (indicator) => indicator.validFrom),
    integer('valid_until', (indicator) => indicator.validUntil),
    text('successor', (indicator) => indicator.successor),
    text('sources', (indicator) => idList(indicator.citations.map(({ source }) => source.id))),
  ],
  primaryKey: ['id'],
});

interface Method {
  readonly indicator: Indicator;
  readonly method: MethodVersion;
}

export const methodTable = defineTable<Method>({
  name: 'metode',
  *items({ dataset }) {
    for (const indicator of dataset.indicators.values())
      for (const method of indicator.methods) yield { indicator, method };
  },
  columns: [
    text('indicator', ({ indicator }) => indicator.id),
    text('id', ({ method }) => method.id),
    bilingual('name', ({ method }) => method.name),
    integer('valid_from', ({ method }) => method.from),
    integer('valid_until', ({ method }) => method.until),
    bilingual('note', ({ method }) => method.note),
  ],
  primaryKey: ['indicator', 'id'],
  foreignKeys: [{ fields: ['indicator'], table: 'indikator', to: ['id'] }],
});
