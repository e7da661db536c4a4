/** What a region promised for one indicator, beside what happened: the facts that sentences and charts start from. */
import { absolute, compare, subtract, type Decimal } from './decimal.ts';
import type { RegionReport } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import { latest, momentsOf, type Moment } from './series.ts';
import type { Aim, Baseline, Target } from './target.ts';

/** Everything a region's content holds about one indicator. */
export interface IndicatorRecord {
  readonly indicator: Indicator;
  readonly moments: readonly Moment[];
  readonly latest?: Moment;
  readonly baselines: readonly Baseline[];
  /** Dated targets first, in the order of their years; those without a deadline last. */
  readonly targets: readonly Target[];
}

const known = new WeakMap<RegionReport, readonly IndicatorRecord[]>();

/** The records of a region: indicators with a target first, then by name. Made once per report. */
export function indicatorRecords(report: RegionReport): readonly IndicatorRecord[] {
  const made = known.get(report) ?? makeRecords(report);
  known.set(report, made);
  return made;
}

function makeRecords(report: RegionReport): readonly IndicatorRecord[] {
  const figures = Map.groupBy(report.figures, (figure) => figure.indicator);
  const targets = Map.groupBy(report.targets, (target) => target.indicator);
  const baselines = Map.groupBy(report.baselines, (baseline) => baseline.indicator);
  const indicators = new Set([...targets.keys(), ...baselines.keys(), ...figures.keys()]);
  const records = [...indicators].map((indicator): IndicatorRecord => {
    const moments = momentsOf(figures.get(indicator) ?? []);
    const last = latest(moments);
    return {
      indicator,
      moments,
      ...(last !== undefined && { latest: last }),
      baselines: baselines.get(indicator) ?? [],
      targets: (targets.get(indicator) ?? []).toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity)),
    };
  });
  return records.toSorted(
    (a, b) => Number(b.targets.length > 0) - Number(a.targets.length > 0) || byName(a.indicator, b.indicator),
  );
}

function byName(a: Indicator, b: Indicator): number {
  return a.name.id < b.name.id ? -1 : Number(a.name.id > b.name.id);
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

/** How far the latest value is from a later target; undefined where a comparison would mean nothing. */
export function distanceToTarget(
  record: IndicatorRecord,
  target: Target,
): { readonly reached: boolean; readonly distance: Decimal; readonly bound: Decimal } | undefined {
  const { indicator } = record;
  const bound = boundOf(target.aim, indicator);
  const content = record.latest?.chosen.content;
  if (bound === undefined || content === undefined || !('measure' in content) || content.measure.kind !== 'number') {
    return undefined;
  }
  if (indicator.direction !== 'higher' && indicator.direction !== 'lower') return undefined;
  const order = compare(content.measure.value, bound);
  const strict = target.aim.kind === 'above' || target.aim.kind === 'below';
  const ahead = indicator.direction === 'lower' ? order < 0 : order > 0;
  return {
    reached: ahead || (order === 0 && !strict),
    distance: absolute(subtract(content.measure.value, bound)),
    bound,
  };
}
