/** All verdicts of a region, made once per report and site. */
import type { RegionReport } from './dataset.ts';
import { indicatorRecords, type IndicatorRecord } from './promise.ts';
import type { Site } from './site.ts';
import { verdictsOf, type Verdict } from './scoring/verdict.ts';

/** The verdicts of one indicator. */
export interface RecordVerdicts {
  readonly record: IndicatorRecord;
  readonly verdicts: readonly Verdict[];
}

const known = new WeakMap<RegionReport, WeakMap<Site, readonly RecordVerdicts[]>>();

/** The indicators of a region that have targets, with the verdict on each. */
export function verdictsOfRegion(report: RegionReport, site: Site): readonly RecordVerdicts[] {
  const bySite = known.get(report) ?? new WeakMap<Site, readonly RecordVerdicts[]>();
  const made = bySite.get(site) ?? makeVerdicts(report, site);
  known.set(report, bySite.set(site, made));
  return made;
}

function makeVerdicts(report: RegionReport, site: Site): readonly RecordVerdicts[] {
  return indicatorRecords(report)
    .filter(({ targets }) => targets.length > 0)
    .map((record) => ({ record, verdicts: verdictsOf(record, report.plans, site) }));
}
