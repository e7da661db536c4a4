/** How a plan ends: what became of each thing it wanted to reach, and what its successor does with it. */
import type { RegionReport } from './dataset.ts';
import { isAfter, latestDay, type Day } from './date.ts';
import { endTarget } from './plan-comparison/compare-plans.ts';
import { betweenPlans } from './plan-comparison/plan-comparison.ts';
import type { ComparedTarget } from './plan-comparison/comparison.ts';
import { countingVersion, textOf } from './plan-comparison/text-of.ts';
import type { Text } from './language.ts';
import type { Plan } from './plan.ts';
import type { IndicatorRecord } from './promise.ts';
import type { Verdict } from './scoring/verdict.ts';
import type { Site } from './site.ts';
import type { Target } from './target.ts';
import { verdictsOfRegion } from './verdicts.ts';

/** `ending`: a successor is on record, and nothing says that the plan is over. */
export type PlanEnd = 'over' | 'repealed' | 'replaced' | 'ending';

/**
 * Where a plan stands in its end on the release date; undefined for one that simply runs. A plan is over when its last year is,
 * or when its last version says so; replaced when a successor is adopted.
 */
export function planEnd({ endYear, versions, succession }: Plan, releaseDate: Day): PlanEnd | undefined {
  const last = versions.at(-1)?.status;
  if (last === 'repealed') return 'repealed';
  if (releaseDate > `${String(endYear)}-12-31` || last === 'ended') return 'over';
  if (succession === undefined) return undefined;
  const adopted = succession.status === 'adopted' && latestDay(succession.date) !== undefined;
  return adopted && !isAfter(succession.date, releaseDate) ? 'replaced' : 'ending';
}

/**
 * What the successor does with an indicator. `given-up`: the plan itself gave it up earlier; `unknown`: the successor's text is
 * not in the content, or not as a whole; `none`: no successor is on record.
 */
export type Continuation =
  | { readonly kind: 'carried-over'; readonly next: Target }
  | { readonly kind: 'dropped' | 'given-up'; readonly reason?: Text }
  | { readonly kind: 'unknown' | 'none' };

/** The last target of one indicator that stands, with its verdict. */
export interface ClosingEntry {
  readonly record: IndicatorRecord;
  readonly verdict: Verdict;
  readonly continuation: Continuation;
}

/** One entry for each indicator of the plan, in the order in which the targets stand in the content. */
export function closingEntries(report: RegionReport, plan: Plan, site: Site): readonly ClosingEntry[] {
  const successor = report.plans.find(({ id }) => id === plan.succession?.plan);
  const comparison = successor === undefined ? undefined : betweenPlans(report, plan, successor, site.releaseDate);
  const counting = countingVersion(plan, site.releaseDate);
  const standing = new Set(
    (counting === undefined ? [] : textOf(plan, counting, report.targets).targets).map(({ indicator }) => indicator),
  );
  const rows = Map.groupBy(comparison?.rows ?? [], (row) => ('before' in row ? row.before.indicator.id : ''));
  const inOrder = [...new Set(report.targets.map(({ indicator }) => indicator))];
  const position = new Map(inOrder.map((indicator, index) => [indicator, index]));
  const judged = verdictsOfRegion(report, site).toSorted(
    (a, b) => (position.get(a.record.indicator) ?? 0) - (position.get(b.record.indicator) ?? 0),
  );
  return judged.flatMap(({ record, verdicts }) => {
    const own = verdicts.filter(({ target }) => target.plan === plan.id);
    const end = endTarget(own.map(({ target }) => target));
    const verdict = own.find(({ target }) => target === end);
    if (verdict === undefined) return [];
    const { indicator } = record;
    const continuation = standing.has(indicator)
      ? continuationOf(plan, rows.get(indicator.id) ?? [])
      : givenUp(plan, indicator.id);
    return [{ record, verdict, continuation }];
  });
}

function givenUp({ versions }: Plan, indicator: string): Continuation {
  const stated = versions.flatMap(({ dropped }) => dropped).findLast((one) => one.indicator === indicator);
  return { kind: 'given-up', ...(stated !== undefined && { reason: stated.reason }) };
}

function continuationOf({ succession }: Plan, rows: readonly ComparedTarget[]): Continuation {
  const row = rows.at(-1);
  if (succession === undefined) return { kind: 'none' };
  if (row === undefined || row.kind === 'not-repeated') return { kind: 'unknown' };
  if (row.kind === 'dropped') return { kind: 'dropped', ...(row.reason !== undefined && { reason: row.reason }) };
  const later = row.besides.filter(({ plan }) => plan === row.after.plan);
  return { kind: 'carried-over', next: endTarget([row.after, ...later]) ?? row.after };
}

/** How far the successor's text is known: adopted, a draft only, or not in the content. */
export function successorState(report: RegionReport, plan: Plan, day: Day): 'adopted' | 'draft' | 'not-here' {
  const successor = report.plans.find(({ id }) => id === plan.succession?.plan);
  const version = successor === undefined ? undefined : countingVersion(successor, day);
  if (version === undefined) return 'not-here';
  return version.status === 'adopted' ? 'adopted' : 'draft';
}
