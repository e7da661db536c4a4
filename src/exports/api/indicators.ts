/** Definitions of what is measured, and one indicator across the regions that have it. */
import { unitName } from '#formatting/unit';
import { comparisonsOf, type Comparison } from '#model/comparison';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Indicator } from '#model/indicator';
import { indicatorRecords, type IndicatorRecord as Held } from '#model/promise';
import { api, files, pages } from '#routes';
import type { Addresses } from './addresses.ts';
import { figureRecord } from './figures.ts';
import { tablesOf } from './regions.ts';
import type { ContentOf } from './shapes/files.ts';
import type { HolderRecord, IndicatorRecord } from './shapes/records.ts';
import { bothWords, sourceIds, textOrNull, textRecord } from './values.ts';

const known = new WeakMap<Dataset, ReadonlyMap<Indicator, readonly Holder[]>>();

interface Holder {
  readonly report: RegionReport;
  readonly record: Held;
}

/** The regions that have an indicator, by code. Made once per dataset. */
function holdersOf(dataset: Dataset, indicator: Indicator): readonly Holder[] {
  const all =
    known.get(dataset) ??
    Map.groupBy(
      [...dataset.regions.values()].flatMap((report) =>
        indicatorRecords(report).map((record): Holder => ({ report, record })),
      ),
      ({ record }) => record.indicator,
    );
  known.set(dataset, all);
  return all.get(indicator) ?? [];
}

export function indicatorRecord(addresses: Addresses, dataset: Dataset, indicator: Indicator): IndicatorRecord {
  return {
    id: indicator.id,
    name: textRecord(indicator.name),
    short_name: textOrNull(indicator.shortName),
    unit: indicator.unit,
    unit_words: bothWords((language) => unitName(indicator.unit, language)),
    direction: indicator.direction,
    aggregation: indicator.aggregation,
    decimals: indicator.decimals,
    definition: textRecord(indicator.definition),
    formula: textOrNull(indicator.formula),
    scale: [...(indicator.ordinalScale ?? [])],
    methods: indicator.methods.map(({ id, name, from, until, note }) => ({
      id,
      name: textRecord(name),
      from: from ?? null,
      until: until ?? null,
      note: textOrNull(note),
    })),
    release_month: indicator.releaseMonth ?? null,
    reference_code: indicator.referenceCode ?? null,
    valid_from: indicator.validFrom ?? null,
    valid_until: indicator.validUntil ?? null,
    successor: indicator.successor ?? null,
    sources: sourceIds(indicator.citations),
    regions: holdersOf(dataset, indicator).length,
    data: addresses.file(api.indicator(indicator.id)),
  };
}

type Across = Pick<ContentOf<'indicator'>, 'indicator' | 'comparison' | 'not_comparable_because' | 'regions'>;

/** The latest value of each region, and the one that may be set beside those of other regions. */
export function acrossRegions(addresses: Addresses, dataset: Dataset, indicator: Indicator): Across {
  const { possible, impossible } = comparisonsOf(dataset);
  const comparison = possible.get(indicator.id);
  return {
    indicator: indicatorRecord(addresses, dataset, indicator),
    comparison:
      comparison === undefined
        ? null
        : {
            year: comparison.ground.year,
            method: comparison.ground.method ?? null,
            ...addresses.place(pages.comparison(indicator.id)),
            csv: addresses.file(files.comparisonCsv(indicator.id)),
          },
    not_comparable_because: impossible.find((one) => one.indicator === indicator)?.why ?? null,
    regions: holdersOf(dataset, indicator).map((holder) => holderRecord(addresses, holder, comparison)),
  };
}

function holderRecord(
  addresses: Addresses,
  { report, record }: Holder,
  comparison: Comparison | undefined,
): HolderRecord {
  const { region } = report;
  const { indicator, latest, targets } = record;
  const moment = comparison?.compared.find((one) => one.report === report)?.moment;
  const reason = comparison?.leftOut.find((one) => one.report === report)?.reason;
  return {
    region: region.code,
    name: region.name,
    compared: moment === undefined ? null : figureRecord(addresses, region, moment.chosen, moment),
    left_out_because: reason?.why ?? null,
    latest: latest === undefined ? null : figureRecord(addresses, region, latest.chosen, latest),
    figures: report.figures.filter((figure) => figure.indicator === indicator).length,
    targets: targets.length,
    ...tablesOf(addresses, region, indicator.id),
    data: addresses.file(api.region(region.code)),
  };
}
