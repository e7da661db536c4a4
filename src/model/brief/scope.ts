/** Whom a brief is about: the region, one agency, or the agencies one commission of the DPRD oversees. */
import type { RegionReport } from '../dataset.ts';
import type { Agency, Commission } from '../region.ts';
import { agencyOf } from '../responsible-agency.ts';

export type BriefScope =
  | { readonly of: 'region' }
  | { readonly of: 'agency'; readonly agency: Agency }
  | { readonly of: 'commission'; readonly commission: Commission };

/** True for an agency by id that the brief is about; a region's brief is also about what nobody is named for. */
export function isInScope(scope: BriefScope, agency: string | undefined): boolean {
  if (scope.of === 'region') return true;
  if (agency === undefined) return false;
  return scope.of === 'agency' ? scope.agency.id === agency : scope.commission.agencies.includes(agency);
}

const known = new WeakMap<RegionReport, Map<string, Agency | undefined>>();

/** Who answers for an indicator in this report; asked once. */
export function agencyFor(report: RegionReport, indicator: string): Agency | undefined {
  const agencies = known.get(report) ?? new Map<string, Agency | undefined>();
  known.set(report, agencies);
  if (!agencies.has(indicator)) agencies.set(indicator, agencyOf(report, indicator));
  return agencies.get(indicator);
}
