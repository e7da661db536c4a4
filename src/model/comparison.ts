/**
 * One indicator across regions, only where definition, unit, method and year agree. Every region that has the indicator is
 * either compared or left out with one reason. Never ordered by value.
 */
import { compareText } from './order.ts';
import type { Dataset } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import { indicatorRecords } from './promise.ts';
import type { Moment } from './series.ts';
import {
  commonGround,
  exactMoment,
  withPeers,
  type CommonGround,
  type Entrant,
  type NoGround,
} from './comparison/common-ground.ts';
import { leftOutReason, type LeftOutReason } from './comparison/left-out.ts';

export interface Compared extends Entrant {
  /** The value on the common ground, with what other sources say beside it. */
  readonly moment: Moment;
}

export interface LeftOut extends Entrant {
  readonly reason: LeftOutReason;
}

/** Regions in the order of their codes, so that each province comes before its own. */
export interface Comparison {
  readonly indicator: Indicator;
  readonly ground: CommonGround;
  readonly compared: readonly Compared[];
  readonly leftOut: readonly LeftOut[];
}

/** An indicator that several regions have and that cannot be compared. */
export interface Incomparable {
  readonly indicator: Indicator;
  readonly why: NoGround;
  readonly regions: number;
}

interface Comparisons {
  readonly possible: ReadonlyMap<string, Comparison>;
  readonly impossible: readonly Incomparable[];
}

const known = new WeakMap<Dataset, Comparisons>();

/** All indicators that at least two regions have. Made once per dataset. */
export function comparisonsOf(dataset: Dataset): Comparisons {
  const made = known.get(dataset) ?? makeComparisons(dataset);
  known.set(dataset, made);
  return made;
}

function makeComparisons({ regions, indicators }: Dataset): Comparisons {
  const all = [...regions.values()].flatMap((report) =>
    indicatorRecords(report).map((record): Entrant => ({ report, record })),
  );
  const groups = Map.groupBy(all, ({ record }) => record.indicator);
  const possible = new Map<string, Comparison>();
  const impossible: Incomparable[] = [];
  for (const indicator of indicators.values()) {
    const entrants = groups.get(indicator) ?? [];
    if (entrants.length < 2) continue;
    const made = compareRegions(indicator, entrants);
    if ('why' in made) impossible.push(made);
    else possible.set(indicator.id, made);
  }
  return { possible, impossible };
}

/** Compares the regions that have the indicator, or says why they cannot be. */
export function compareRegions(indicator: Indicator, entrants: readonly Entrant[]): Comparison | Incomparable {
  const sorted = entrants.toSorted((a, b) => compareText(a.report.region.code, b.report.region.code));
  const ground = commonGround(sorted, indicator);
  if (typeof ground === 'string') return { indicator, why: ground, regions: entrants.length };
  const fit = new Set(withPeers(sorted, ground));
  const compared: Compared[] = [];
  const leftOut: LeftOut[] = [];
  for (const entrant of sorted) {
    const moment = fit.has(entrant) ? exactMoment(entrant.record, ground) : undefined;
    if (moment === undefined) leftOut.push({ ...entrant, reason: leftOutReason(entrant, ground) });
    else compared.push({ ...entrant, moment });
  }
  return { indicator, ground, compared, leftOut };
}
