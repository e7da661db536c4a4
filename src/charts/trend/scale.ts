/** Second link: the ground on which marks stand — domains, ticks and the words at the axes, still without pixels. */
import { nice, ticks } from 'd3';
import { decimal } from '#model/decimal';
import type { Unit } from '#model/indicator';
import type { Language } from '#model/language';
import { formatDecimal } from '#formatting/number';
import { largeWord } from '#formatting/large';
import { unitName } from '#formatting/unit';
import type { TrendIndicator } from './input.ts';
import { mainMarks, type TrendSeries } from './series.ts';

export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface TrendScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly Tick[];
  readonly unit: string;
  /** First and last year with anything to show. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** The span in years, with parts of a year. */
  readonly start: number;
  readonly end: number;
}

/** Undefined when there is nothing that has both a time and a height. */
export function toScale(series: TrendSeries, indicator: TrendIndicator, language: Language): TrendScale | undefined {
  const marks = [
    ...mainMarks(series),
    ...series.others,
    ...series.targets,
    ...(series.baseline ? [series.baseline] : []),
  ];
  const years = [...marks.map((mark) => mark.year), ...series.gaps.flatMap((gap) => [gap.from, gap.to])];
  const levels = [...marks, ...series.openTargets].map((mark) => mark.level);
  if (years.length === 0) return undefined;
  const times = [...years, ...marks.map((mark) => mark.time)];
  const span = {
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    start: Math.min(...times),
    end: Math.max(...times),
  };
  if (indicator.ordinalScale !== undefined)
    return { ...span, ...ordinalAxis(indicator.ordinalScale, indicator, language) };
  const values = levels.flatMap((level) => [level.low, level.high]);
  return { ...span, ...numberAxis(values.length === 0 ? [0, 1] : values, indicator, language) };
}

type Axis = Pick<TrendScale, 'low' | 'high' | 'ticks' | 'unit'>;

function ordinalAxis(scale: readonly string[], indicator: TrendIndicator, language: Language): Axis {
  const ticks = scale.map((word, rank) => ({ at: scale.length - rank, label: word })).reverse();
  return { low: 0.5, high: scale.length + 0.5, ticks, unit: unitName(indicator.unit, language) };
}

function numberAxis(values: readonly number[], indicator: TrendIndicator, language: Language): Axis {
  const [low, high] = domain(Math.min(...values), Math.max(...values), indicator);
  const [niceLow, niceHigh] = nice(low, high, 4);
  const whole = indicator.unit === 'persen' && Math.max(...values) <= 100 ? Math.min(niceHigh, 100) : niceHigh;
  const steps = ticks(niceLow, whole, 4);
  const large = largeWord(Math.max(Math.abs(niceLow), Math.abs(whole)), language);
  const step = Math.abs((steps[1] ?? 1) - (steps[0] ?? 0)) / large.size;
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return {
    low: niceLow,
    high: whole,
    ticks: steps.map((at) => ({
      at,
      label: formatDecimal(decimal((at / large.size).toFixed(decimals)), language, decimals),
    })),
    unit: axisUnit(indicator.unit, large.word, language),
  };
}

/** Room above and below the values; from zero where zero is near enough to be worth showing. */
function domain(lowest: number, highest: number, indicator: TrendIndicator): readonly [number, number] {
  const span = highest - lowest;
  const room = span > 0 ? span * 0.12 : Math.max(Math.abs(highest) * 0.1, 2 * 10 ** -indicator.decimals);
  const high = highest + (highest > 0 || span === 0 ? room : Math.min(room, -highest));
  if (lowest >= 0 && lowest - room <= 0.3 * highest) return [0, high];
  return [lowest - room, high];
}

function axisUnit(unit: Unit, word: string, language: Language): string {
  return word === '' ? unitName(unit, language) : `${word} ${unitName(unit, language)}`;
}
