import type { RegionReport } from '#model/dataset';
import type { Agency, District, OfficeHolder, Region } from '#model/region';
import { onWeb, pages } from '#routes';
import { dateCell } from '../date-cell.ts';
import { bilingual, defineTable, idList, integer, number, text, type ForeignKey, type Scope } from '../table.ts';

/** Every table of something below a region names its region first. */
export const TO_REGION: ForeignKey = { fields: ['region_code'], table: 'wilayah', to: ['code'] };

interface Item {
  readonly report: RegionReport;
  readonly scope: Scope;
}

export const regionTable = defineTable<Item>({
  name: 'wilayah',
  items: (scope) => scope.reports.map((report) => ({ report, scope })),
  columns: [
    text('code', ({ report }) => report.region.code),
    text('name', ({ report }) => report.region.name, true),
    text('short_name', ({ report }) => report.region.shortName, true),
    text('kind', ({ report }) => report.region.kind, true),
    text('province_code', ({ report }) => report.region.provinceCode, true),
    text('province_name', ({ report }) => report.region.provinceName, true),
    text('bps_code', ({ report }) => report.region.bpsCode),
    number('lon', ({ report }) => report.region.point?.lon.toString()),
    number('lat', ({ report }) => report.region.point?.lat.toString()),
    text('coverage', ({ report }) => report.region.coverage, true),
    text('valid_from', ({ report }) => dateCell(report.region.validFrom)),
    text('valid_until', ({ report }) => dateCell(report.region.validUntil)),
    text('successors', ({ report }) => idList(report.region.successors)),
    bilingual('note', ({ report }) => report.region.note),
    text('link', ({ report, scope }) => onWeb(scope.dataset.site.address, pages.region(report.region))),
  ],
  primaryKey: ['code'],
});

interface Below<Part> {
  readonly region: Region;
  readonly part: Part;
}

function* below<Part>({ reports }: Scope, parts: (region: Region) => readonly Part[]): Generator<Below<Part>> {
  for (const { region } of reports) for (const part of parts(region)) yield { region, part };
}

export const districtTable = defineTable<Below<District>>({
  name: 'kecamatan',
  items: (scope) => below(scope, ({ districts }) => districts),
  columns: [
    text('region_code', ({ region }) => region.code),
    text('code', ({ part }) => part.code),
    text('name', ({ part }) => part.name, true),
    number('lon', ({ part }) => part.point?.lon.toString()),
    number('lat', ({ part }) => part.point?.lat.toString()),
  ],
  primaryKey: ['region_code', 'code'],
  foreignKeys: [TO_REGION],
});

export const agencyTable = defineTable<Below<Agency>>({
  name: 'perangkat-daerah',
  items: (scope) => below(scope, ({ agencies }) => agencies),
  columns: [
    text('region_code', ({ region }) => region.code),
    text('id', ({ part }) => part.id),
    text('name', ({ part }) => part.name, true),
    text('short_name', ({ part }) => part.shortName),
    text('valid_from', ({ part }) => dateCell(part.validFrom)),
    text('valid_until', ({ part }) => dateCell(part.validUntil)),
    text('successor', ({ part }) => part.successor),
    text('sources', ({ part }) => idList(part.about?.citations.map(({ source }) => source.id) ?? [])),
  ],
  primaryKey: ['region_code', 'id'],
  foreignKeys: [TO_REGION],
});

interface HolderItem extends Below<OfficeHolder> {
  readonly position: number;
}

export const holderTable = defineTable<HolderItem>({
  name: 'pejabat',
  *items({ reports }) {
    for (const { region } of reports)
      for (const [index, part] of region.officeHolders.entries()) yield { region, part, position: index + 1 };
  },
  columns: [
    text('region_code', ({ region }) => region.code),
    integer('position', ({ position }) => position),
    text('office', ({ part }) => part.office, true),
    text('name', ({ part }) => part.name, true),
    text('acting', ({ part }) => part.acting),
    text('from', ({ part }) => dateCell(part.from), true),
    text('until', ({ part }) => dateCell(part.until)),
    text('sources', ({ part }) => idList(part.citations.map(({ source }) => source.id))),
  ],
  primaryKey: ['region_code', 'position'],
  foreignKeys: [TO_REGION],
});
