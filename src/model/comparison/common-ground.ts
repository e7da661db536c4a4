/**
 * The ground on which regions can be compared: one method and one year. A value counts when it is exact, speaks of the
 * whole region and the whole year, and another region of the same level has one too.
 */
import type { Indicator } from '../indicator.ts';
import type { RegionReport } from '../dataset.ts';
import type { Measure } from '../measure.ts';
import type { IndicatorRecord } from '../promise.ts';
import type { Region } from '../region.ts';
import { measureOf } from '../scoring/actual.ts';
import { sameMethod } from '../scoring/method.ts';
import type { MethodId } from '../scoring/score.ts';
import type { Moment } from '../series.ts';

/** One region that has something on the indicator. */
export interface Entrant {
  readonly report: RegionReport;
  readonly record: IndicatorRecord;
}

/** A province is no peer of a kabupaten or kota. */
export type PeerLevel = 'provinsi' | 'kabupaten-kota';

interface YearOfMethod {
  readonly year: number;
  /** undefined: no source names its method. */
  readonly method: MethodId;
}

export interface CommonGround extends YearOfMethod {
  /** `more-than-half`: the latest year that more than half of the regions have; `most`: no year has so many. */
  readonly chosen: 'more-than-half' | 'most';
}

/** Why there is no common ground: values without a stated method are not known to be alike where several methods exist. */
export type NoGround = 'method-not-stated' | 'no-common-year';

export function peerLevel({ kind }: Region): PeerLevel {
  return kind === 'provinsi' ? kind : 'kabupaten-kota';
}

/** The latest year that more than half of the regions have; else the year that most have, the latest of those. */
export function commonGround(entrants: readonly Entrant[], indicator: Indicator): CommonGround | NoGround {
  const found = yearsOfMethods(entrants)
    .map((ground) => ({ ground, count: withPeers(entrants, ground).length }))
    .filter(({ count }) => count > 0);
  const known = found.filter(({ ground: { method } }) => method !== undefined || sameMethodUnnamed(indicator));
  if (known.length === 0) return found.length === 0 ? 'no-common-year' : 'method-not-stated';
  const common = known.filter(({ count }) => 2 * count > entrants.length);
  const [latest] = common.toSorted((a, b) => b.ground.year - a.ground.year || b.count - a.count);
  const [most] = known.toSorted((a, b) => b.count - a.count || b.ground.year - a.ground.year);
  const { ground } = latest ?? most ?? {};
  return ground === undefined
    ? 'no-common-year'
    : { ...ground, chosen: latest === undefined ? 'most' : 'more-than-half' };
}

/** The regions with an exact value on this ground, without those that have no peer there. */
export function withPeers(entrants: readonly Entrant[], ground: YearOfMethod): readonly Entrant[] {
  const exact = entrants.filter(({ record }) => exactMoment(record, ground) !== undefined);
  const levels = Map.groupBy(exact, ({ report }) => peerLevel(report.region));
  return exact.filter(({ report }) => (levels.get(peerLevel(report.region))?.length ?? 0) > 1);
}

/** The value of a region on this ground; undefined where it has none, or none that is exact. */
export function exactMoment(record: IndicatorRecord, { year, method }: YearOfMethod): Moment | undefined {
  return exactMoments(record).get(keyOf(year, method));
}

function keyOf(year: number, method: MethodId): string {
  return `${String(year)} ${method ?? ''}`;
}

const known = new WeakMap<IndicatorRecord, ReadonlyMap<string, Moment>>();

/** The exact values of a region by their ground. Made once per record: of a country's regions few change at a time. */
function exactMoments(record: IndicatorRecord): ReadonlyMap<string, Moment> {
  const made =
    known.get(record) ??
    new Map(record.moments.filter(isExactYear).map((moment) => [keyOf(moment.year, moment.method), moment]));
  known.set(record, made);
  return made;
}

/** True for an exact value of a whole year. */
export function isExactYear(moment: Moment): boolean {
  const measure = measureOf(moment);
  return isWholeYear(moment) && measure !== undefined && isExact(measure);
}

/** True also for the one month that stands for its year. */
export function isWholeYear({ key, year }: Moment): boolean {
  return key === String(year);
}

function isExact(measure: Measure): boolean {
  return measure.kind === 'word' || (measure.kind === 'number' && measure.precision === 'exact');
}

function yearsOfMethods(entrants: readonly Entrant[]): readonly YearOfMethod[] {
  const found = new Map<string, YearOfMethod>();
  for (const { record } of entrants)
    for (const [key, { year, method }] of exactMoments(record)) found.set(key, { year, method });
  return [...found.values()];
}

/** Two values without a stated method are only known to be alike where there is no second method. */
function sameMethodUnnamed(indicator: Indicator): boolean {
  const [first] = indicator.methods;
  return first === undefined || sameMethod(undefined, first.id, indicator);
}
