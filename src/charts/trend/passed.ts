import type { Direction } from '#model/indicator';
import { mainMarks, type ActualMark, type TargetMark, type TrendSeries } from './series.ts';

/** A target for a later year that the newest value already lies beyond, on the good side. */
export interface PassedTarget {
  readonly side: 'lower' | 'higher';
  readonly target: TargetMark;
  readonly newest: ActualMark;
  /** The first value from which on all lie beyond. */
  readonly since: ActualMark;
}

/** Compares the newest value with the next target; undefined when it is not passed or cannot be compared. */
export function passedTarget(series: TrendSeries, direction: Direction): PassedTarget | undefined {
  if (direction !== 'lower' && direction !== 'higher') return undefined;
  const newest = mainMarks(series).at(-1);
  const line = series.lines.find(({ segments }) => segments.at(-1)?.at(-1) === newest);
  const target = series.targets.find((mark) => !mark.superseded && newest !== undefined && mark.year > newest.year);
  if (newest === undefined || target === undefined) return undefined;
  const beyond = ({ level }: ActualMark): boolean =>
    level.beyond === undefined &&
    (direction === 'lower' ? level.high < target.level.low : level.low > target.level.high);
  let since: ActualMark | undefined;
  for (const mark of (line?.segments.flat() ?? []).reverse()) {
    if (!beyond(mark)) break;
    since = mark;
  }
  return since === undefined ? undefined : { side: direction, target, newest, since };
}
