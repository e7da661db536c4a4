import type { Dataset, RegionReport } from '#model/dataset';
import { silences, type RegionSilence } from '#model/silence';
import { packed } from './packed.ts';

/** More actuals than this do not stand on one page: their page leads to those of the provinces. */
const MOST_TOGETHER = 150;
/** As many actuals as one page of a province lists; a region is never divided. */
const MOST_LINES = 100;

/** What is due and missing in one region. */
export interface SilentRegion {
  readonly report: RegionReport;
  readonly found: RegionSilence;
}

/** A province with its pages. */
export interface SilentProvince {
  readonly code: string;
  readonly name: string;
  readonly sheets: readonly (readonly SilentRegion[])[];
}

const known = new WeakMap<Dataset, readonly SilentRegion[]>();

/** Regions with something missing, in the order of the dataset. Made once per dataset. */
export function silentRegions(dataset: Dataset): readonly SilentRegion[] {
  const made = known.get(dataset) ?? makeRegions(dataset);
  known.set(dataset, made);
  return made;
}

function makeRegions(dataset: Dataset): readonly SilentRegion[] {
  return silences(dataset).flatMap((found) => {
    const report = dataset.regions.get(found.region.code);
    return report === undefined ? [] : [{ report, found }];
  });
}

/** The provinces that have pages of their own; none while all fits on one. */
export function silentProvinces(dataset: Dataset): readonly SilentProvince[] {
  const regions = silentRegions(dataset);
  if (regions.reduce((sum, region) => sum + linesOf(region), 0) <= MOST_TOGETHER) return [];
  return [...Map.groupBy(regions, ({ found }) => found.region.provinceCode)].map(([code, own]) => ({
    code,
    name: own[0]?.found.region.provinceName ?? code,
    sheets: packed(own, MOST_LINES, linesOf),
  }));
}

function linesOf({ found }: SilentRegion): number {
  return found.silent.length + found.notSearched.length;
}
