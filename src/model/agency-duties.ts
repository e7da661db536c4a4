/** All that the content ties to one agency: what it answers for, and what it only said. */
import type { BudgetLine } from './budget.ts';
import type { Commitment } from './commitment.ts';
import type { RegionReport } from './dataset.ts';
import type { Programme } from './plan.ts';
import { indicatorRecords, type IndicatorRecord } from './promise.ts';
import type { Recommendation } from './recommendation.ts';
import type { Agency, Commission } from './region.ts';
import type { Reply } from './reply.ts';
import { agencyOf } from './responsible-agency.ts';

export interface AgencyDuties {
  readonly agency: Agency;
  /** Indicators it answers for. */
  readonly records: readonly IndicatorRecord[];
  readonly programmes: readonly Programme[];
  /** Commitments it answers for. */
  readonly commitments: readonly Commitment[];
  /** Commitments it spoke and is not named as answering for. */
  readonly stated: readonly Commitment[];
  /** Its own budget lines and those of its programmes. */
  readonly budget: readonly BudgetLine[];
  readonly commissions: readonly Commission[];
  /** What the DPRD asked of it. */
  readonly recommendations: readonly Recommendation[];
  readonly replies: readonly Reply[];
}

/** The duties of one agency of the region. */
export function dutiesOf(report: RegionReport, agency: Agency): AgencyDuties {
  const { region, plans, commitments, budget } = report;
  const programmes = plans.flatMap((plan) => plan.programmes).filter((programme) => programme.agency === agency.id);
  const own = new Set(programmes.map(({ id }) => id));
  return {
    agency,
    records: indicatorRecords(report).filter(({ indicator }) => agencyOf(report, indicator.id) === agency),
    programmes,
    commitments: commitments.filter((commitment) => commitment.agency === agency.id),
    stated: commitments.filter(({ statedBy, agency: answers }) => statedBy === agency.id && answers !== agency.id),
    budget: budget.filter((line) =>
      line.agency === undefined ? line.programme !== undefined && own.has(line.programme) : line.agency === agency.id,
    ),
    recommendations: report.recommendations.filter(({ agencies }) => agencies.includes(agency.id)),
    replies: report.replies.filter((reply) => reply.agency === agency.id),
    commissions: region.commissions.filter(({ agencies }) => agencies.includes(agency.id)),
  };
}
