/** Who answers for an indicator. */
import type { RegionReport } from './dataset.ts';
import type { Agency } from './region.ts';

/**
 * The agency in charge of an indicator: the one the plan's own table names, in the latest row that names one; else the one of
 * a commitment judged by it; else the one of a programme meant to move it. Undefined when nobody is named.
 */
export function agencyOf(report: RegionReport, indicator: string): Agency | undefined {
  const { commitments, plans, region, targets } = report;
  const named = [
    targets.findLast((target) => target.indicator.id === indicator && target.agency !== undefined),
    commitments.find(
      ({ judgement, agency }) => judgement.by === 'target' && judgement.indicator === indicator && agency !== undefined,
    ),
    plans
      .flatMap(({ programmes }) => programmes)
      .find(({ indicators, agency }) => indicators.includes(indicator) && agency !== undefined),
  ].find((one) => one !== undefined);
  return region.agencies.find(({ id }) => id === named?.agency);
}
