/** The lines of a trend: one for each method, cut where a year is missing. */
import type { TrendInput, TrendPoint } from './input.ts';
import type { ActualMark } from './series.ts';
import { byMethod, type Timing } from './time.ts';

/** 0: alone in its time, or the first. 1 and 2: beside an earlier line, each with a look of its own; a fourth looks like the second. */
export type Lane = 0 | 1 | 2;

/** Values of one method, cut where a year is missing. */
export interface MethodLine {
  readonly method?: string;
  readonly name?: string;
  readonly segments: readonly (readonly ActualMark[])[];
  /** Beside an earlier line a mark between the two would say nothing. */
  readonly lane: Lane;
}

/** Groups values by method and tells lines that follow each other from lines that run side by side. */
export function methodLines(
  points: readonly TrendPoint[],
  timing: Timing,
  methods: TrendInput['methods'],
  toMark: (point: TrendPoint) => readonly ActualMark[],
): readonly MethodLine[] {
  let beside = 0;
  return byMethod(points, timing)
    .map(({ method, points: own }) => ({ method, segments: cut(own.flatMap(toMark)) }))
    .filter((line) => line.segments.length > 0)
    .map(({ method, segments }, index, all): MethodLine => {
      const name = methods.find(({ id }) => id === method)?.name ?? method;
      const overlaps = startOf(segments) <= Math.max(...all.slice(0, index).map((before) => endOf(before.segments)));
      beside = overlaps ? beside + 1 : 0;
      const lane: Lane = beside === 0 ? 0 : beside % 2 === 1 ? 1 : 2;
      return {
        segments: segments.map((part) => part.map((mark) => ({ ...mark, lane }))),
        lane,
        ...(method === undefined ? {} : { method }),
        ...(name === undefined ? {} : { name }),
      };
    });
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

/** A mark between two lines that follow each other in time. */
export function breaksBetween(
  lines: readonly MethodLine[],
): readonly { readonly time: number; readonly name: string }[] {
  return lines.flatMap((line, index) => {
    if (index === 0 || line.lane > 0 || line.name === undefined) return [];
    const before = Math.max(...lines.slice(0, index).map(({ segments }) => endOf(segments)));
    return [{ time: (before + startOf(line.segments)) / 2, name: line.name }];
  });
}

function startOf(segments: MethodLine['segments']): number {
  return segments[0]?.[0]?.time ?? Infinity;
}

function endOf(segments: MethodLine['segments']): number {
  return segments.at(-1)?.at(-1)?.time ?? -Infinity;
}
