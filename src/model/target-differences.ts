/** Targets for one year that differ between the documents of one region. */
import type { RegionReport } from './dataset.ts';
import type { Day } from './date.ts';
import type { Indicator } from './indicator.ts';
import type { Plan, PlanKind } from './plan.ts';
import { indicatorRecords } from './promise.ts';
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

/** Years for which documents of different kinds set targets that are not the same, indicator by indicator. */
export function targetDifferences(report: RegionReport, releaseDate: Day): readonly TargetDifference[] {
  return indicatorRecords(report).flatMap(({ indicator, targets }) => {
    const counting = targetsInForce(targets, report.plans, releaseDate).flatMap((entry) => {
      const plan = report.plans.find(({ id }) => id === entry.target.plan);
      return plan === undefined || !DOCUMENTS.includes(plan.kind) ? [] : [{ ...entry, plan }];
    });
    const years = Map.groupBy(counting, ({ target }) => target.year);
    return [...years].flatMap(([year, found]) => {
      const kinds = new Set(found.map(({ plan }) => plan.kind));
      const [first, ...others] = found.toSorted((a, b) => rank(a.plan) - rank(b.plan));
      const same = first !== undefined && others.every(({ target }) => sameAim(target.aim, first.target.aim));
      if (year === undefined || kinds.size < 2 || first === undefined || same) return [];
      return [{ indicator, year, targets: [first, ...others] }];
    });
  });
}

function rank({ kind }: Plan): number {
  return DOCUMENTS.indexOf(kind);
}
