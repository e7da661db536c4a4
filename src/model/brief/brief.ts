/** All that a brief for the DPRD is made from: one region, one LKPJ year, one scope. */
import type { BudgetLine } from '../budget.ts';
import type { Commitment } from '../commitment.ts';
import type { Dataset, RegionReport } from '../dataset.ts';
import { latestDay } from '../date.ts';
import type { Indicator } from '../indicator.ts';
import { indicatorRecords } from '../promise.ts';
import type { Recommendation } from '../recommendation.ts';
import type { Reply } from '../reply.ts';
import type { Verdict } from '../scoring/verdict.ts';
import { disagreements, type Moment } from '../series.ts';
import { missingActuals, type DueActual } from '../silence.ts';
import { verdictsOfRegion } from '../verdicts.ts';
import { countingVerdicts, momentsBehind } from './counting-verdicts.ts';
import { editionOf, type BriefEdition } from './edition.ts';
import { repliesIn } from './replies.ts';
import { agencyFor, isInScope, type BriefScope } from './scope.ts';
import { lineReason, orderLines, type BriefLine } from './selection.ts';

/** A value of the brief's year, or one a verdict rests on, about which sources differ. */
export interface Dispute {
  readonly indicator: Indicator;
  readonly moment: Moment;
}

export interface Brief {
  readonly edition: BriefEdition;
  readonly scope: BriefScope;
  /** Every indicator with a verdict, the most pressing first. */
  readonly lines: readonly BriefLine[];
  /** Targets of this year and later, and those without a deadline, that a later version changed. */
  readonly moved: readonly Verdict[];
  readonly disputes: readonly Dispute[];
  readonly silent: readonly DueActual[];
  readonly notSearched: readonly DueActual[];
  readonly replies: readonly Reply[];
  /** Due by the end of the year first, then those still open. */
  readonly commitments: readonly Commitment[];
  readonly budget: readonly BudgetLine[];
  /** Recommendations on the LKPJ of the year before, with what was done about them. */
  readonly followUp: readonly Recommendation[];
  readonly recommendations: readonly Recommendation[];
}

export function briefOf(dataset: Dataset, whole: RegionReport, year: number, scope: BriefScope): Brief {
  const edition = editionOf(dataset, whole, year);
  const { report } = edition;
  const { site } = edition.dataset;
  const isOf = (agency: string | undefined): boolean => isInScope(scope, agency);
  const isIndicatorOf = ({ id }: Indicator): boolean => scope.of === 'region' || isOf(agencyFor(report, id)?.id);
  const missing = missingActuals(report, site).filter(({ indicator }) => isIndicatorOf(indicator));
  const silent = missing.filter(({ outcome }) => outcome.kind === 'not-reported');
  const found = verdictsOfRegion(report, site).filter(({ record }) => isIndicatorOf(record.indicator));
  const place = placesOf(report);
  const lines = found.flatMap(({ record, verdicts: all }): readonly BriefLine[] => {
    const verdicts = countingVerdicts(all, year, report.plans);
    if (verdicts.length === 0) return [];
    const disputed = disputesIn(record.moments, verdicts, year).length > 0;
    const isSilent = silent.some(({ indicator }) => indicator === record.indicator);
    return [{ record, verdicts, reason: lineReason({ verdicts, disputed, silent: isSilent }) }];
  });
  const ordered = orderLines(lines.toSorted((a, b) => placeIn(place, a) - placeIn(place, b)));
  const recommendations = report.recommendations.filter(({ agencies }) => scope.of === 'region' || agencies.some(isOf));
  return {
    edition,
    scope,
    lines: ordered,
    moved: found
      .flatMap(({ verdicts }) => verdicts)
      .filter(({ original, target }) => original !== undefined && (target.year ?? year) >= year),
    disputes: indicatorRecords(report)
      .filter(({ indicator }) => isIndicatorOf(indicator))
      .flatMap(({ indicator, moments }) => {
        const verdicts = lines.find(({ record }) => record.indicator === indicator)?.verdicts ?? [];
        return disputesIn(moments, verdicts, year).map((moment) => ({ indicator, moment }));
      }),
    silent,
    notSearched: missing.filter(({ outcome }) => outcome.kind === 'not-searched'),
    replies: repliesIn(report.replies, { year, lines: ordered, silent, recommendations, isOf }),
    commitments: byDeadline(
      report.commitments.filter(({ agency }) => isOf(agency)),
      year,
    ),
    budget: report.budget.filter(({ agency }) => isOf(agency)),
    followUp: recommendations.filter(({ lkpjYear }) => lkpjYear === year - 1),
    recommendations: recommendations.filter(({ lkpjYear }) => lkpjYear === year),
  };
}

/** True when the brief would have nothing to say. */
export function isEmptyBrief({
  lines,
  disputes,
  silent,
  notSearched,
  replies,
  commitments,
  budget,
  ...rest
}: Brief): boolean {
  return [
    lines,
    disputes,
    silent,
    notSearched,
    replies,
    commitments,
    budget,
    rest.followUp,
    rest.recommendations,
  ].every(({ length }) => length === 0);
}

/** Where an indicator stands in the tables of targets: the plan's own order. */
function placesOf({ targets }: RegionReport): ReadonlyMap<Indicator, number> {
  const indicators = [...new Set(targets.map(({ indicator }) => indicator))];
  return new Map(indicators.map((indicator, index) => [indicator, index]));
}

function placeIn(places: ReadonlyMap<Indicator, number>, { record }: BriefLine): number {
  return places.get(record.indicator) ?? places.size;
}

function disputesIn(moments: readonly Moment[], verdicts: readonly Verdict[], year: number): readonly Moment[] {
  const behind = new Set(verdicts.flatMap(momentsBehind));
  return disagreements(moments).filter((moment) => moment.year === year || behind.has(moment));
}

/** Those due by the end of the year, then the rest; both in the order of the content. */
function byDeadline(commitments: readonly Commitment[], year: number): readonly Commitment[] {
  return commitments.toSorted((a, b) => Number(isDueBy(b, year)) - Number(isDueBy(a, year)));
}

/** True when every day the deadline can mean lies within the year or before it. */
export function isDueBy({ deadline }: Commitment, year: number): boolean {
  const last = deadline === undefined ? undefined : latestDay(deadline);
  return last !== undefined && last <= `${String(year)}-12-31`;
}
