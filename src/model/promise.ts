/** What a region promised for one indicator, beside what happened: the facts that sentences and charts start from. */
import { compareText } from './order.ts';
import { absolute, compare, subtract, type Decimal } from './decimal.ts';
import type { RegionReport } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import { baselineOf } from './scoring/baseline-of.ts';
import { comparable, methodOfBaseline } from './scoring/method.ts';
import { latest, momentsOf, type Moment } from './series.ts';
import type { Aim, Baseline, Target } from './target.ts';
import { isSuperseded } from './version.ts';

/** Everything a region's content holds about one indicator. */
export interface IndicatorRecord {
  readonly indicator: Indicator;
  readonly moments: readonly Moment[];
  readonly latest?: Moment;
  readonly baselines: readonly Baseline[];
  /** Dated targets first, in the order of their years; those without a deadline last. */
  readonly targets: readonly Target[];
  /** The promise as it stands: targets for the last promised year, without superseded ones; else those without a deadline. */
  readonly standing: readonly Target[];
}

const known = new WeakMap<RegionReport, readonly IndicatorRecord[]>();

/** The records of a region: indicators with a target first, then by name. Made once per report. */
export function indicatorRecords(report: RegionReport): readonly IndicatorRecord[] {
  const made = known.get(report) ?? makeRecords(report);
  known.set(report, made);
  return made;
}

/** The same, and an empty record of each indicator of which everything was taken back: what has a page. */
export function publishedRecords(report: RegionReport): readonly IndicatorRecord[] {
  const { withdrawnIndicators = [] } = report;
  return [
    ...indicatorRecords(report),
    ...withdrawnIndicators.map((indicator) => ({ indicator, moments: [], baselines: [], targets: [], standing: [] })),
  ];
}

function makeRecords(report: RegionReport): readonly IndicatorRecord[] {
  const figures = Map.groupBy(report.figures, (figure) => figure.indicator);
  const targets = Map.groupBy(report.targets, (target) => target.indicator);
  const baselines = Map.groupBy(report.baselines, (baseline) => baseline.indicator);
  const indicators = new Set([...targets.keys(), ...baselines.keys(), ...figures.keys()]);
  const records = [...indicators].map((indicator): IndicatorRecord => {
    const moments = momentsOf(figures.get(indicator) ?? []);
    const last = latest(moments);
    const own = (targets.get(indicator) ?? []).toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
    return {
      indicator,
      moments,
      ...(last !== undefined && { latest: last }),
      baselines: baselines.get(indicator) ?? [],
      targets: own,
      standing: standingOf(own, report),
    };
  });
  return records.toSorted(
    (a, b) => Number(b.targets.length > 0) - Number(a.targets.length > 0) || byName(a.indicator, b.indicator),
  );
}

function standingOf(targets: readonly Target[], report: RegionReport): readonly Target[] {
  const current = targets.filter((target) => !isSuperseded(target, targets, report.plans));
  const year = current.findLast((target) => target.year !== undefined)?.year;
  return current.filter((target) => target.year === year);
}

function byName(a: Indicator, b: Indicator): number {
  return compareText(a.name.id, b.name.id);
}

/** The number to reach, where the aim has one: the nearer bound of a range by the indicator's direction. */
export function boundOf(aim: Aim, indicator: Indicator): Decimal | undefined {
  switch (aim.kind) {
    case 'value':
    case 'at-least':
    case 'at-most':
    case 'above':
    case 'below':
      return aim.value;
    case 'range':
      return indicator.direction === 'lower' ? aim.upper : aim.lower;
    default:
      return undefined;
  }
}

/**
 * True when the latest value was measured by another method than the plan's starting point, or when its year has values by
 * several methods and nothing says which was promised: the two must not be set side by side.
 */
export function acrossMethods(
  { indicator, latest: last, moments, baselines }: IndicatorRecord,
  target: Target,
): boolean {
  if (last === undefined) return false;
  const baseline = baselineOf(baselines, target);
  const before = baseline === undefined ? undefined : methodOfBaseline(baseline, moments, indicator);
  const ofYear = moments.filter((moment) => moment.year === last.year && 'measure' in moment.chosen.content);
  const own = comparable(ofYear, before, indicator);
  return 'kind' in own || !own.includes(last);
}

/** Where the latest value stands against a target. */
export interface Distance {
  readonly reached: boolean;
  /** True inside a promised range. */
  readonly within: boolean;
  /** Without sign, in the indicator's unit, to `bound`. */
  readonly distance: Decimal;
  readonly bound: Decimal;
}

/**
 * How far the latest value is from a target; undefined where a comparison would mean nothing: no bound, no exact
 * value, no better direction, a bound that points the other way, or another method than that of the starting point.
 */
export function distanceToTarget(record: IndicatorRecord, target: Target): Distance | undefined {
  const { aim } = target;
  const { indicator, latest: last } = record;
  const { direction } = indicator;
  const bound = boundOf(aim, indicator);
  const value = last === undefined ? undefined : exactValue(last);
  if (bound === undefined || value === undefined || opposes(aim, indicator)) return undefined;
  if (acrossMethods(record, target)) return undefined;
  if (direction !== 'higher' && direction !== 'lower') return undefined;
  const order = compare(value, bound);
  const strict = aim.kind === 'above' || aim.kind === 'below';
  const ahead = direction === 'lower' ? order < 0 : order > 0;
  return {
    reached: ahead || (order === 0 && !strict),
    within: aim.kind === 'range' && compare(value, aim.lower) >= 0 && compare(value, aim.upper) <= 0,
    distance: absolute(subtract(value, bound)),
    bound,
  };
}

function exactValue({ chosen }: Moment): Decimal | undefined {
  const measure = 'measure' in chosen.content ? chosen.content.measure : undefined;
  return measure?.kind === 'number' && measure.precision === 'exact' ? measure.value : undefined;
}

function opposes(aim: Aim, { direction }: Indicator): boolean {
  const upward = aim.kind === 'at-least' || aim.kind === 'above';
  const downward = aim.kind === 'at-most' || aim.kind === 'below';
  return (upward && direction === 'lower') || (downward && direction === 'higher');
}
