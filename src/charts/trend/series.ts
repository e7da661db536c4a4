/** First link of the chain: what there is to draw, in the order of time, with heights but no pixels. */
import { describeOpenTarget } from './open-target.ts';
import type { Language } from '#model/language';
import type { MissingReason } from '#model/missing';
import { formatAim } from '#formatting/aim';
import { formatMeasure } from '#formatting/measure';
import { formatPeriod } from '#formatting/period';
import { formatSentence } from '#formatting/sentence';
import { chartWords } from '#language/charts';
import type { TrendInput, TrendPoint } from './input.ts';
import { aimLevel, measureLevel, type Level } from '../level.ts';
import { breaksBetween, methodLines, type Lane, type MethodLine } from './lines.ts';
import { timeOf, type Timing } from './time.ts';

/** A mark that stands at a time and a height, and can be read out. */
export interface SeriesMark {
  readonly time: number;
  readonly year: number;
  readonly level: Level;
  /** What is read out. Made where it is asked for: small drawings have no such words. */
  readonly reading: () => string;
}

export interface ActualMark extends SeriesMark {
  readonly provisional: boolean;
  /** Of a method that runs beside another in time. */
  readonly lane: Lane;
}

export interface TargetMark extends SeriesMark {
  readonly superseded: boolean;
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
  readonly openTargets: readonly Pick<TargetMark, 'level' | 'superseded' | 'reading'>[];
  readonly baseline?: SeriesMark;
  readonly gaps: readonly Gap[];
  readonly breaks: readonly { readonly time: number; readonly name: string }[];
}

/** Orders, groups and cuts what a chart is told. */
export function toSeries(input: TrendInput, language: Language): TrendSeries {
  const words = chartWords[language];
  const main = input.points.filter((point) => point.role === 'main' && 'measure' in point.content);
  const timing: Timing = hasTwoInAYear(main) ? 'middle' : 'year';
  const used = new Set(main.map((point) => point.method));
  const named = new Map(input.methods.filter(({ id }) => used.has(id)).map(({ id, name }) => [id, name]));
  const toMark = (point: TrendPoint): ActualMark[] => {
    if (!('measure' in point.content)) return [];
    const { measure } = point.content;
    const level = measureLevel(measure, input.indicator, language);
    if (level === undefined) return [];
    const provisional = point.status === 'provisional';
    const reading = (): string => {
      const value = formatMeasure(measure, input.indicator, language);
      const method = named.size > 1 ? named.get(point.method ?? '') : undefined;
      const notes = [
        point.source,
        ...(method === undefined ? [] : [words.newMethod(method)]),
        ...(provisional ? [words.provisional] : []),
      ].filter((note) => note !== '');
      return formatSentence(
        `${formatPeriod(point.period, language)}: ${value}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`,
      );
    };
    return [{ time: timeOf(point.period, timing), year: point.period.year, level, provisional, lane: 0, reading }];
  };
  const lines = methodLines(main, timing, input.methods, toMark);
  const baseline = baselineMark(input, language);
  return {
    lines,
    others: input.points
      .filter((point) => point.role === 'other')
      .flatMap(toMark)
      .sort(byTime),
    targets: targetMarks(input, language),
    openTargets: input.targets.flatMap((target) => {
      const level = target.year === undefined ? aimLevel(target.aim, input.indicator, language) : undefined;
      if (level === undefined) return [];
      const reading = (): string => formatSentence(describeOpenTarget(target, input.indicator, language));
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

function targetMarks(input: TrendInput, language: Language): readonly TargetMark[] {
  const marks = input.targets.flatMap((target): TargetMark[] => {
    const level = target.year === undefined ? undefined : aimLevel(target.aim, input.indicator, language);
    if (level === undefined || target.year === undefined) return [];
    const { year, superseded } = target;
    const reading = (): string => {
      const aim = formatAim(target.aim, input.indicator, language);
      const words = chartWords[language];
      const name = superseded ? words.supersededTarget : words.target;
      return formatSentence(words.targetReading(name, String(year), aim));
    };
    return [{ time: year, year, level, superseded, reading }];
  });
  return marks.sort(byTime);
}

function baselineMark(input: TrendInput, language: Language): SeriesMark | undefined {
  const baseline = input.baseline;
  const level = baseline && measureLevel(baseline.measure, input.indicator, language);
  if (baseline === undefined || level === undefined) return undefined;
  const reading = (): string =>
    formatSentence(
      chartWords[language].baselineReading(
        String(baseline.year),
        formatMeasure(baseline.measure, input.indicator, language),
      ),
    );
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
