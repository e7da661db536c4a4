/** A region, what it is governed by and planned with, and which indicators it has. */
import type { RegionReport } from '#model/dataset';
import { anchorOfFigure } from '#model/identity';
import type { Plan } from '#model/plan';
import { indicatorRecords, type IndicatorRecord } from '#model/promise';
import type { Agency, Region } from '#model/region';
import { api, files, pages } from '#routes';
import type { Addresses } from './addresses.ts';
import { rowId } from './figures.ts';
import type { AgencyRecord, HeldRecord, PlanRecord, RegionRecord } from './shapes/records.ts';
import { dateOrNull, dateRecord, sourceIds, textRecord } from './values.ts';

export function regionRecord(addresses: Addresses, report: RegionReport): RegionRecord {
  const { region } = report;
  return {
    code: region.code,
    name: region.name,
    short_name: region.shortName,
    also_known_as: [...region.alsoKnownAs],
    kind: region.kind,
    province_code: region.provinceCode,
    province_name: region.provinceName,
    bps_code: region.bpsCode ?? null,
    coverage: region.coverage,
    lon: region.point?.lon ?? null,
    lat: region.point?.lat ?? null,
    valid_from: dateOrNull(region.validFrom),
    valid_until: dateOrNull(region.validUntil),
    successors: [...region.successors],
    ...addresses.place(pages.region(region)),
    data: addresses.file(api.region(region.code)),
    indicators: indicatorRecords(report).length,
    figures: report.figures.length,
    targets: report.targets.length,
    commitments: report.commitments.length,
  };
}

export function agencyRecord(addresses: Addresses, region: Region, agency: Agency): AgencyRecord {
  return {
    id: agency.id,
    name: agency.name,
    short_name: agency.shortName ?? null,
    valid_from: dateOrNull(agency.validFrom),
    valid_until: dateOrNull(agency.validUntil),
    successor: agency.successor ?? null,
    ...addresses.place(pages.agency(region, agency.id)),
  };
}

export function planRecord(addresses: Addresses, region: Region, plan: Plan): PlanRecord {
  const { succession } = plan;
  return {
    id: plan.id,
    kind: plan.kind,
    title: textRecord(plan.title),
    start_year: plan.startYear,
    end_year: plan.endYear,
    versions: plan.versions.map(({ id, name, status, date, legalBasis, complete, citations }) => ({
      id,
      name: textRecord(name),
      status,
      date: dateRecord(date),
      legal_basis: legalBasis ?? null,
      complete,
      sources: sourceIds(citations),
    })),
    successor:
      succession === undefined
        ? null
        : {
            plan: succession.plan ?? null,
            title: textRecord(succession.title),
            status: succession.status,
            date: dateRecord(succession.date),
          },
    sources: sourceIds(plan.citations),
    ...addresses.place(pages.plan(region, plan.id)),
  };
}

/** Where one indicator of one region is to be had: its page, its tables, and the file across regions. */
export function tablesOf(addresses: Addresses, region: Region, indicator: string) {
  return {
    ...addresses.place(pages.indicator(region, indicator)),
    csv: addresses.file(files.indicatorCsv(region, indicator)),
    json: addresses.file(files.indicatorJson(region, indicator)),
  };
}

export function heldRecord(
  addresses: Addresses,
  region: Region,
  { indicator, latest, targets }: IndicatorRecord,
  figures: number,
): HeldRecord {
  return {
    id: indicator.id,
    name: textRecord(indicator.name),
    unit: indicator.unit,
    figures,
    targets: targets.length,
    latest: latest === undefined ? null : rowId(region, indicator, anchorOfFigure(latest.chosen)),
    ...tablesOf(addresses, region, indicator.id),
    data: addresses.file(api.indicator(indicator.id)),
  };
}
