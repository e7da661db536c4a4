/** The ground of small trends: of one by itself, or of several that are to be read beside each other. */
import type { Language } from '#model/language';
import type { TrendInput } from '../trend/input.ts';
import { toScale } from '../trend/scale.ts';
import { mainMarks, toSeries, type TrendSeries } from '../trend/series.ts';
import type { SparkDomain, SparkInput } from './input.ts';

/** One ground for all, so that equal values stand at equal heights; undefined when none has anything to draw. */
export function sharedDomain(inputs: readonly SparkInput[], language: Language): SparkDomain | undefined {
  const grounds = inputs.flatMap((input): readonly SparkDomain[] => {
    const series = toSeries(toTrend(input), language);
    const scale = toScale(series, input.indicator, language);
    return scale === undefined ? [] : [{ start: scale.start, end: scale.end, ...reachOf(series) }];
  });
  if (grounds.length === 0) return undefined;
  return {
    start: Math.min(...grounds.map(({ start }) => start)),
    end: Math.max(...grounds.map(({ end }) => end)),
    low: Math.min(...grounds.map(({ low }) => low)),
    high: Math.max(...grounds.map(({ high }) => high)),
  };
}

/** Lowest and highest of what is drawn. */
export function reachOf(series: TrendSeries): Pick<SparkDomain, 'low' | 'high'> {
  const drawn = [...mainMarks(series), ...series.targets, ...series.openTargets];
  const levels = drawn.flatMap(({ level }) => [level.low, level.high]);
  return { low: Math.min(...levels), high: Math.max(...levels) };
}

/** The same as a full trend is told, with the row's target as its only one. */
export function toTrend(input: SparkInput): TrendInput {
  return { ...input, targets: input.target === undefined ? [] : [{ ...input.target, superseded: false }] };
}
