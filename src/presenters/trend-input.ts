/** From a region's record to what the charts are told. */
import type { SparkInput } from '#charts/spark/input';
import type { TrendInput, TrendPoint } from '#charts/trend/input';
import type { Figure } from '#model/figure';
import type { IndicatorRecord } from '#model/promise';
import { differing, sinceLongGap, withoutUnnamedRepeats, type Moment } from '#model/series';
import { isSuperseded } from '#model/version';
import type { Plan } from '#model/plan';
import { sourceLabel } from './citation.ts';
import type { View } from './view.ts';

/** The moments a chart shows: since the last long gap, each value once. */
export function drawnMoments(record: IndicatorRecord): readonly Moment[] {
  return withoutUnnamedRepeats(sinceLongGap(record.moments));
}

/** The drawn values, the targets and the baseline of one indicator. `id` is unique on the page. */
export function trendInput(view: View, record: IndicatorRecord, plans: readonly Plan[], id: string): TrendInput {
  const { indicator } = record;
  const [baseline] = record.baselines;
  return {
    id,
    title: view.say(indicator.name).text,
    indicator,
    points: drawnMoments(record).flatMap((moment) => [
      trendPoint(view, moment.chosen, 'main'),
      ...differing(moment).map((figure) => trendPoint(view, figure, 'other')),
    ]),
    targets: record.targets.map((target) => ({
      ...(target.year !== undefined && { year: target.year }),
      ...(target.yearUnclear === true && { yearUnclear: target.yearUnclear }),
      aim: target.aim,
      superseded: isSuperseded(target, record.targets, plans),
    })),
    ...(baseline !== undefined && { baseline: { year: baseline.year, measure: baseline.measure } }),
    methods: indicator.methods.map((method) => ({ id: method.id, name: view.say(method.name).text })),
  };
}

/** The small trend of a list row; undefined where there are fewer than two values to join. */
export function sparkInput(view: View, record: IndicatorRecord, id: string): SparkInput | undefined {
  const points = drawnMoments(record).map((moment) => trendPoint(view, moment.chosen, 'main'));
  if (points.filter((point) => 'measure' in point.content).length < 2) return undefined;
  const target = record.standing.findLast((entry) => entry.year !== undefined);
  return {
    id,
    title: view.say(record.indicator.name).text,
    indicator: record.indicator,
    points,
    ...(target !== undefined && {
      target: { ...(target.year !== undefined && { year: target.year }), aim: target.aim },
    }),
    methods: [],
  };
}

/** One figure as a chart is told it. */
export function trendPoint(view: View, figure: Figure, role: TrendPoint['role']): TrendPoint {
  return {
    period: figure.period,
    content: 'measure' in figure.content ? { measure: figure.content.measure } : { missing: figure.content.missing },
    role,
    status: figure.status,
    ...(figure.method !== undefined && { method: figure.method }),
    source: sourceLabel(figure.citation.source, view.language),
  };
}
