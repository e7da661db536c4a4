/** Which texts of a plan can be held side by side, and what comes out. */
import type { RegionReport } from '../dataset.ts';
import type { Day } from '../date.ts';
import type { Plan, PlanVersion } from '../plan.ts';
import { comparePlans } from './compare-plans.ts';
import { compareVersions } from './compare-versions.ts';
import type { ComparedTarget, PromisedText } from './comparison.ts';
import { countingVersion, textOf, textSince } from './text-of.ts';

/** A text of a plan that is held against another. */
export interface TextOfPlan {
  readonly plan: Plan;
  readonly version: PlanVersion;
}

export interface PlanComparison {
  /** The two ends of the comparison in its address: version ids, or plan ids between two plans. */
  readonly id: string;
  readonly between: 'versions' | 'plans';
  readonly earlier: TextOfPlan;
  readonly later: TextOfPlan;
  /** Undefined while one of the texts has no target in the content: then there is nothing to compare, and nothing to show. */
  readonly rows?: readonly ComparedTarget[];
  /** Which text has none. */
  readonly without?: 'earlier' | 'later';
}

/**
 * The comparisons a plan's page leads to: each version with the one before it, the last adopted with the first adopted where
 * others stand between them, and the plan with the one it succeeds.
 */
export function planComparisons(report: RegionReport, plan: Plan, releaseDate: Day): readonly PlanComparison[] {
  return [
    ...versionPairs(plan).map(([earlier, later]) => betweenVersions(report, plan, earlier, later)),
    ...report.plans
      .filter(({ succession }) => succession?.plan === plan.id)
      .flatMap((old) => betweenPlans(report, old, plan, releaseDate) ?? []),
  ];
}

function versionPairs({ versions }: Plan): readonly (readonly [PlanVersion, PlanVersion])[] {
  const pairs = versions.slice(1).flatMap((later, index) => {
    const earlier = versions[index];
    return earlier === undefined ? [] : [[earlier, later] as const];
  });
  const first = versions.find(({ status }) => status === 'adopted');
  const last = versions.findLast(({ status }) => status === 'adopted');
  if (first === undefined || last === undefined || versions.indexOf(last) - versions.indexOf(first) < 2) return pairs;
  return [...pairs, [first, last]];
}

function betweenVersions(report: RegionReport, plan: Plan, earlier: PlanVersion, later: PlanVersion): PlanComparison {
  return {
    id: `${earlier.id}-ke-${later.id}`,
    between: 'versions',
    earlier: { plan, version: earlier },
    later: { plan, version: later },
    ...compared(
      textOf(plan, earlier, report.targets),
      textSince(plan, { after: earlier, until: later }, report.targets),
      compareVersions,
    ),
  };
}

/** The comparison of a plan with its successor by their counting versions; undefined where one of them has none yet. */
export function betweenPlans(
  report: RegionReport,
  old: Plan,
  plan: Plan,
  releaseDate: Day,
): PlanComparison | undefined {
  const [earlier, later] = [countingVersion(old, releaseDate), countingVersion(plan, releaseDate)];
  if (earlier === undefined || later === undefined) return undefined;
  return {
    id: `${old.id}-ke-${plan.id}`,
    between: 'plans',
    earlier: { plan: old, version: earlier },
    later: { plan, version: later },
    ...compared(textOf(old, earlier, report.targets), textOf(plan, later, report.targets), comparePlans),
  };
}

function compared(
  before: PromisedText,
  after: PromisedText,
  compare: typeof comparePlans,
): Pick<PlanComparison, 'rows' | 'without'> {
  if (after.targets.length + after.dropped.length === 0) return { without: 'later' };
  return before.targets.length === 0 ? { without: 'earlier' } : { rows: compare(before, after) };
}
