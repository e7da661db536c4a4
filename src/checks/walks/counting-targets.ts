import type { Dataset } from '#model/dataset';
import type { Figure } from '#model/figure';
import { isSense, senseOf, type Sense } from '#model/scoring/sense';
import { targetsInForce } from '#model/target-in-force';
import type { Target } from '#model/target';

/** The targets of one indicator that count for their years, oldest first; promises without a deadline are left out. */
export interface CountingTargets {
  /** Figures of the same indicator for the whole region. */
  readonly figures: readonly Figure[];
  readonly targets: readonly DatedTarget[];
}

export type DatedTarget = Target & { readonly year: number };

const known = new WeakMap<Dataset, readonly CountingTargets[]>();

/**
 * The targets that count, by region, indicator and plan. Announcements outside any plan are one group. Sought once for a
 * dataset.
 */
export function countingTargets(dataset: Dataset): readonly CountingTargets[] {
  const made = known.get(dataset) ?? [...targetsOf(dataset)];
  known.set(dataset, made);
  return made;
}

function* targetsOf(dataset: Dataset): Generator<CountingTargets> {
  for (const report of dataset.regions.values()) {
    const whole = report.figures.filter(({ area }) => area === undefined);
    const figures = Map.groupBy(whole, ({ indicator }) => indicator.id);
    const groups = Map.groupBy(report.targets, ({ indicator, plan }) => `${indicator.id} ${plan ?? ''}`);
    for (const group of groups.values()) {
      const targets = targetsInForce(group, report.plans, dataset.site.releaseDate)
        .flatMap(({ target }) => (isDated(target) ? [target] : []))
        .toSorted((a, b) => a.year - b.year);
      const [first] = targets;
      if (first !== undefined) yield { figures: figures.get(first.indicator.id) ?? [], targets };
    }
  }
}

/** Which way is better for a target; undefined where that cannot be said. */
export function betterWay({ aim, indicator }: Target): Sense | undefined {
  const sense = senseOf(aim, indicator);
  return isSense(sense) ? sense : undefined;
}

function isDated(target: Target): target is DatedTarget {
  return target.year !== undefined;
}
