/** The chart in sentences, for those who cannot see it. Says what the marks say, and nothing that they do not. */
import type { Language } from '#model/language';
import { compare } from '#model/decimal';
import { formatAim } from '#formatting/aim';
import { formatList } from '#formatting/list';
import { formatMeasure } from '#formatting/measure';
import { formatPeriod } from '#formatting/period';
import { formatSentence } from '#formatting/sentence';
import { chartWords } from '#language/charts';
import { describeOpenTarget } from './open-target.ts';
import type { TrendInput, TrendPoint, TrendTarget } from './input.ts';
import { passedTarget } from './passed.ts';
import type { Gap, TrendSeries } from './series.ts';
import { byMethod } from './time.ts';

/** Sentences about movement, targets, gaps, methods, other sources and provisional values. */
export function describeTrend(input: TrendInput, series: TrendSeries, language: Language): string {
  const sentences = [
    ...movements(input, language),
    ...baseline(input, language),
    ...targets(input, language),
    ...passed(input, series, language),
    ...gaps(series.gaps, language),
    ...others(input, language),
    ...provisional(input, language),
  ];
  return sentences.map(formatSentence).join(' ');
}

function movements(input: TrendInput, language: Language): readonly string[] {
  const words = chartWords[language];
  const known = input.points.filter((point) => point.role === 'main' && 'measure' in point.content);
  const groups = byMethod(known, 'middle');
  if (groups.length === 0) return [words.noValue];
  const said = groups.map(({ method, points }) => {
    const sentence = movement(points, input, language);
    const name = input.methods.find(({ id }) => id === method)?.name;
    return groups.length === 1 ? sentence : words.withMethod(name, sentence);
  });
  return groups.length === 1 ? said : [...said, words.notComparable];
}

function movement(points: readonly TrendPoint[], input: TrendInput, language: Language): string {
  const words = chartWords[language];
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return words.noValue;
  const [from, to] = [valueOf(first, input, language), valueOf(last, input, language)];
  const [start, end] = [formatPeriod(first.period, language), formatPeriod(last.period, language)];
  if (points.length === 1) return words.oneValue(to, end);
  const [a, b] = [exactOf(first), exactOf(last)];
  if (a === undefined || b === undefined) return words.fromTo(from, start, to, end);
  const way = ({ '-1': 'up', '0': 'same', '1': 'down' } as const)[`${compare(a, b)}`];
  const inner = extremes(points, input, language);
  return `${words.movement(way, from, start, to, end)}${inner === undefined ? '' : `; ${inner}`}`;
}

/** Highest and lowest, when neither is at an end of the line. */
function extremes(points: readonly TrendPoint[], input: TrendInput, language: Language): string | undefined {
  const exact = points.flatMap((point) => {
    const value = exactOf(point);
    return value === undefined ? [] : [{ point, value }];
  });
  exact.sort((a, b) => compare(a.value, b.value));
  const [low, high] = [exact[0]?.point, exact.at(-1)?.point];
  if (low === undefined || high === undefined || points.length < 4) return undefined;
  const ends = [points[0], points.at(-1)];
  if (ends.includes(low) && ends.includes(high)) return undefined;
  const said = (point: TrendPoint): [string, string] => [
    valueOf(point, input, language),
    formatPeriod(point.period, language),
  ];
  return chartWords[language].extremes(...said(high), ...said(low));
}

function exactOf(point: TrendPoint) {
  if (!('measure' in point.content)) return undefined;
  const { measure } = point.content;
  return measure.kind === 'number' && ['exact', 'approximate'].includes(measure.precision) ? measure.value : undefined;
}

function valueOf(point: TrendPoint, input: TrendInput, language: Language): string {
  return 'measure' in point.content ? formatMeasure(point.content.measure, input.indicator, language) : '';
}

function baseline({ baseline, indicator }: TrendInput, language: Language): readonly string[] {
  if (baseline === undefined) return [];
  return [
    chartWords[language].baselineWas(formatMeasure(baseline.measure, indicator, language), String(baseline.year)),
  ];
}

function targets(input: TrendInput, language: Language): readonly string[] {
  const words = chartWords[language];
  const current = input.targets.filter((target) => !target.superseded);
  const replaced = input.targets.filter((target) => target.superseded);
  return [
    ...promises(current, input, language),
    ...promises(replaced, input, language).map((said) => words.superseded(said)),
  ];
}

function promises(targets: readonly TrendTarget[], input: TrendInput, language: Language): readonly string[] {
  const words = chartWords[language];
  const dated = targets
    .flatMap(({ aim, year }) => (year === undefined ? [] : [{ aim: formatAim(aim, input.indicator, language), year }]))
    .sort((a, b) => a.year - b.year);
  const said = targets
    .filter((target) => target.year === undefined)
    .map((target) => describeOpenTarget(target, input.indicator, language));
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return said;
  if (dated.length > 2)
    return [words.targetsFromTo(first.aim, String(first.year), last.aim, String(last.year)), ...said];
  const each = dated.map(({ aim, year }) => words.targetFor(aim, String(year)));
  return [formatList(each, language), ...said];
}

function passed(input: TrendInput, series: TrendSeries, language: Language): readonly string[] {
  const found = passedTarget(series, input.indicator.direction);
  if (found === undefined) return [];
  return [chartWords[language].passed(found.side, String(found.newest.year), String(found.target.year))];
}

function gaps(gaps: readonly Gap[], language: Language): readonly string[] {
  if (gaps.length === 0) return [];
  const words = chartWords[language];
  const said = gaps.map(({ from, to, reason }) => {
    const years = from === to ? String(from) : `${String(from)}–${String(to)}`;
    return `${years} (${reason === undefined ? words.noData : words.missing[reason]})`;
  });
  return [words.gap(formatList(said, language))];
}

function others(input: TrendInput, language: Language): readonly string[] {
  const said = input.points
    .filter((point) => point.role === 'other' && 'measure' in point.content)
    .map((point) => `${valueOf(point, input, language)} (${formatPeriod(point.period, language)})`);
  return said.length === 0 ? [] : [chartWords[language].others(formatList(said, language))];
}

function provisional(input: TrendInput, language: Language): readonly string[] {
  const periods = input.points
    .filter((point) => point.status === 'provisional' && 'measure' in point.content)
    .map((point) => formatPeriod(point.period, language));
  return periods.length === 0 ? [] : [chartWords[language].provisionalFor(formatList(periods, language))];
}
