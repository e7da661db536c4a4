/** First link of the chain: what there is to draw, in the order of time, with heights but no pixels. */
import type { Language } from '#model/language';
import type { MissingReason } from '#model/missing';
import { formatAim } from '#formatting/aim';
import { formatMeasure } from '#formatting/measure';
import { formatPeriod } from '#formatting/period';
import { formatSentence } from '#formatting/sentence';
import { chartWords } from '#language/charts';
import type { TrendInput, TrendPoint } from './input.ts';
import { aimLevel, measureLevel, type Level } from './level.ts';
import { byMethod, timeOf, type Timing } from './time.ts';

/** A mark that stands at a time and a height, and can be read out. */
export interface SeriesMark {
  readonly time: number;
  readonly year: number;
  readonly level: Level;
  readonly reading: string;
}

export interface ActualMark extends SeriesMark {
  readonly provisional: boolean;
}

export interface TargetMark extends SeriesMark {
  readonly superseded: boolean;
}

/** Values of one method, cut where a year is missing. */
export interface MethodLine {
  readonly method?: string;
  readonly name?: string;
  readonly segments: readonly (readonly ActualMark[])[];
}

/** Years without a value, between or after the known ones. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly reason: MissingReason | undefined;
}

export interface TrendSeries {
  readonly lines: readonly MethodLine[];
  readonly others: readonly ActualMark[];
  readonly targets: readonly TargetMark[];
  readonly openTargets: readonly { readonly level: Level; readonly superseded: boolean; readonly reading: string }[];
  readonly baseline?: SeriesMark;
  readonly gaps: readonly Gap[];
  readonly breaks: readonly { readonly time: number; readonly name: string }[];
}

/** Orders, groups and cuts what a chart is told. */
export function toSeries(input: TrendInput, language: Language): TrendSeries {
  const words = chartWords[language];
  const main = input.points.filter((point) => point.role === 'main' && 'measure' in point.content);
  const timing: Timing = hasTwoInAYear(main) ? 'middle' : 'year';
  const toMark = (point: TrendPoint): ActualMark[] => {
    if (!('measure' in point.content)) return [];
    const level = measureLevel(point.content.measure, input.indicator, language);
    if (level === undefined) return [];
    const value = formatMeasure(point.content.measure, input.indicator, language);
    const provisional = point.status === 'provisional';
    const notes = [point.source, ...(provisional ? [words.provisional] : [])].filter((note) => note !== '');
    const reading = formatSentence(
      `${formatPeriod(point.period, language)}: ${value}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`,
    );
    return [{ time: timeOf(point.period, timing), year: point.period.year, level, provisional, reading }];
  };
  const lines = byMethod(main, timing).map(({ method, points }): MethodLine => {
    const name = input.methods.find(({ id }) => id === method)?.name ?? method;
    const segments = cut(points.flatMap(toMark));
    return { segments, ...(method === undefined ? {} : { method }), ...(name === undefined ? {} : { name }) };
  });
  const baseline = baselineMark(input, language);
  return {
    lines: lines.filter((line) => line.segments.length > 0),
    others: input.points
      .filter((point) => point.role === 'other')
      .flatMap(toMark)
      .sort(byTime),
    targets: targetMarks(input, language),
    openTargets: input.targets.flatMap((target) => {
      const level = target.year === undefined ? aimLevel(target.aim, input.indicator, language) : undefined;
      if (level === undefined) return [];
      const reading = formatSentence(words.targetOpen(formatAim(target.aim, input.indicator, language)));
      return [{ level, superseded: target.superseded, reading }];
    }),
    ...(baseline === undefined ? {} : { baseline }),
    gaps: gapsIn(input.points, main),
    breaks: breaksBetween(lines),
  };
}

/** All marks joined by lines, in the order of time. */
export function mainMarks(series: TrendSeries): readonly ActualMark[] {
  return series.lines.flatMap((line) => line.segments.flat()).sort(byTime);
}

function byTime(a: SeriesMark, b: SeriesMark): number {
  return a.time - b.time;
}

function hasTwoInAYear(points: readonly TrendPoint[]): boolean {
  const seen = points.map((point) => `${String(point.period.year)} ${point.method ?? ''}`);
  return new Set(seen).size < seen.length;
}

/** A line ends where a whole year is missing, and before and after a value known only as a range. */
function cut(marks: readonly ActualMark[]): readonly (readonly ActualMark[])[] {
  const segments: ActualMark[][] = [];
  let before: ActualMark | undefined;
  for (const mark of marks) {
    const joined = before !== undefined && mark.year - before.year <= 1 && isOne(before) && isOne(mark);
    if (joined) segments.at(-1)?.push(mark);
    else segments.push([mark]);
    before = mark;
  }
  return segments;
}

function isOne(mark: ActualMark): boolean {
  return mark.level.low === mark.level.high;
}

function targetMarks(input: TrendInput, language: Language): readonly TargetMark[] {
  const marks = input.targets.flatMap((target): TargetMark[] => {
    const level = target.year === undefined ? undefined : aimLevel(target.aim, input.indicator, language);
    if (level === undefined || target.year === undefined) return [];
    const aim = formatAim(target.aim, input.indicator, language);
    const reading = formatSentence(chartWords[language].targetReading(String(target.year), aim));
    return [{ time: target.year, year: target.year, level, superseded: target.superseded, reading }];
  });
  return marks.sort(byTime);
}

function baselineMark(input: TrendInput, language: Language): SeriesMark | undefined {
  const baseline = input.baseline;
  const level = baseline && measureLevel(baseline.measure, input.indicator, language);
  if (baseline === undefined || level === undefined) return undefined;
  const value = formatMeasure(baseline.measure, input.indicator, language);
  const reading = formatSentence(chartWords[language].baselineReading(String(baseline.year), value));
  return { time: baseline.year, year: baseline.year, level, reading };
}

/** Years without a value between known ones, and every other year that somebody gave a reason for. */
function gapsIn(points: readonly TrendPoint[], main: readonly TrendPoint[]): readonly Gap[] {
  const known = new Set(main.map((point) => point.period.year));
  const reasons = new Map<number, MissingReason>();
  for (const { period, content, role } of points) {
    if (role !== 'main' || !('missing' in content) || content.missing === 'not-yet-due') continue;
    if (!known.has(period.year)) reasons.set(period.year, content.missing);
  }
  const years = new Set(reasons.keys());
  for (let year = Math.min(...known) + 1; year < Math.max(...known); year += 1) if (!known.has(year)) years.add(year);
  const gaps: { from: number; to: number; reason: MissingReason | undefined }[] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = gaps.at(-1);
    const reason = reasons.get(year);
    if (last !== undefined && last.to === year - 1 && last.reason === reason) last.to = year;
    else gaps.push({ from: year, to: year, reason });
  }
  return gaps;
}

function breaksBetween(lines: readonly MethodLine[]): TrendSeries['breaks'] {
  return lines.slice(1).flatMap((line, index) => {
    const first = line.segments[0]?.[0];
    const last = lines[index]?.segments.at(-1)?.at(-1);
    if (first === undefined || last === undefined || line.name === undefined) return [];
    return [{ time: last.time < first.time ? (last.time + first.time) / 2 : first.time, name: line.name }];
  });
}
