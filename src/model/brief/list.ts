/** The briefs a region has. They are made again with every build, so that one that was there once stays. */
import type { Dataset, RegionReport } from '../dataset.ts';
import { isAfter, latestDay } from '../date.ts';
import type { Agency } from '../region.ts';
import { briefOf, isEmptyBrief } from './brief.ts';
import type { BriefScope } from './scope.ts';
import { lkpjYears } from './years.ts';

export interface BriefKey {
  readonly year: number;
  readonly scope: BriefScope;
}

const known = new WeakMap<Dataset, Map<RegionReport, readonly BriefKey[]>>();

/**
 * By year, newest first: the region's own brief, then those of its commissions and agencies about which there is something
 * to say.
 */
export function briefsOf(dataset: Dataset, report: RegionReport): readonly BriefKey[] {
  const made = known.get(dataset) ?? new Map<RegionReport, readonly BriefKey[]>();
  known.set(dataset, made);
  const briefs = made.get(report) ?? makeList(dataset, report);
  made.set(report, briefs);
  return briefs;
}

function makeList(dataset: Dataset, report: RegionReport): readonly BriefKey[] {
  const { agencies, commissions } = report.region;
  return lkpjYears(report, dataset.site)
    .toReversed()
    .flatMap((year) => {
      const parts: readonly BriefScope[] = [
        ...commissions.map((commission): BriefScope => ({ of: 'commission', commission })),
        ...agencies.filter((agency) => isThere(agency, year)).map((agency): BriefScope => ({ of: 'agency', agency })),
      ];
      const told = parts.filter((scope) => !isEmptyBrief(briefOf(dataset, report, year, scope)));
      return [{ of: 'region' } as const, ...told].map((scope) => ({ year, scope }));
    });
}

/** True unless the agency surely did not exist at any time of the year. */
function isThere({ validFrom, validUntil }: Agency, year: number): boolean {
  if (validFrom !== undefined && isAfter(validFrom, `${String(year)}-12-31`)) return false;
  const last = validUntil === undefined ? undefined : latestDay(validUntil);
  return last === undefined || last >= `${String(year)}-01-01`;
}
