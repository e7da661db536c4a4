/** Targets for one year that differ between the documents of one region. */
import type { RegionReport } from './dataset.ts';
import type { Day } from './date.ts';
import type { Indicator } from './indicator.ts';
import type { Plan, PlanKind } from './plan.ts';
import { indicatorRecords, type IndicatorRecord } from './promise.ts';
import { sameAim, targetsInForce, type TargetInForce } from './target-in-force.ts';

/** The documents that speak of one year, from the widest: the five-year plan, the year's plan, the year's budget. */
const DOCUMENTS: readonly PlanKind[] = ['rpjmd', 'rkpd', 'apbd'];

/** What several documents ask for one indicator in one year. An RKPD may lawfully differ from the RPJMD. */
export interface TargetDifference {
  readonly indicator: Indicator;
  readonly year: number;
  /** The target in force of each document, the five-year plan first. */
  readonly targets: readonly (TargetInForce & { readonly plan: Plan })[];
}

/** Of a whole region, indicator by indicator. */
export function targetDifferences(report: RegionReport, releaseDate: Day): readonly TargetDifference[] {
  return indicatorRecords(report).flatMap((record) => differencesOf(record, report.plans, releaseDate));
}

/** Years for which documents of different kinds set targets for one indicator that are not the same. */
export function differencesOf(
  { indicator, targets }: Pick<IndicatorRecord, 'indicator' | 'targets'>,
  plans: readonly Plan[],
  releaseDate: Day,
): readonly TargetDifference[] {
  if (new Set(plans.map(({ kind }) => kind).filter((kind) => DOCUMENTS.includes(kind))).size < 2) return [];
  const counting = targetsInForce(targets, plans, releaseDate).flatMap((entry) => {
    const plan = plans.find(({ id }) => id === entry.target.plan);
    return plan === undefined || !DOCUMENTS.includes(plan.kind) ? [] : [{ ...entry, plan }];
  });
  const years = Map.groupBy(counting, ({ target }) => target.year);
  return [...years].flatMap(([year, found]) => {
    const kinds = new Set(found.map(({ plan }) => plan.kind));
    const [first, ...others] = found.toSorted((a, b) => rank(a.plan) - rank(b.plan));
    if (year === undefined || kinds.size < 2 || first === undefined) return [];
    const same = others.every(({ target }) => sameAim(target.aim, first.target.aim));
    return same ? [] : [{ indicator, year, targets: [first, ...others] }];
  });
}

function rank({ kind }: Plan): number {
  return DOCUMENTS.indexOf(kind);
}
