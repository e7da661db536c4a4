import { compareText } from '#model/order';
import type { Dataset, RegionReport } from '#model/dataset';
import { toNumber, type Decimal } from '#model/decimal';
import type { Place } from '#model/finding';
import type { Indicator } from '#model/indicator';
import type { Measure } from '#model/measure';
import { firstDay, periodId } from '#model/period';
import { SUSPICIONS } from '#model/suspicion';
import type { Aim, Baseline, Target } from '#model/target';
import { isAnswered } from '../answered.ts';

interface Point {
  readonly indicator: Indicator;
  /** The period or year as written. */
  readonly period: string;
  readonly day: string;
  readonly value: Decimal;
  readonly place: Place;
  /** An editor doubts it or explains it where readers see it. */
  readonly answered: boolean;
}

/** A value that is many times its neighbour's, or a small part of it. */
export interface Jump {
  readonly point: Point;
  readonly neighbour: Point;
  /** The larger by the smaller. */
  readonly times: number;
}

const LEAST = SUSPICIONS['implausible-jump'].times;

function levelOfMeasure(measure: Measure): Decimal | undefined {
  if (measure.kind === 'number') return measure.value;
  return measure.kind === 'range' ? measure.upper : undefined;
}

function levelOfAim(aim: Aim): Decimal | undefined {
  if ('value' in aim) return aim.value;
  return aim.kind === 'range' ? aim.upper : undefined;
}

/** The series of one region: figures by area and method; the baselines and targets of one plan version. */
function seriesOf({ figures, baselines, targets }: RegionReport): Iterable<Point[]> {
  const series = new Map<string, Point[]>();
  const put = (key: string, value: Decimal | undefined, point: Omit<Point, 'value'>): void => {
    // Nothing is ten times zero.
    if (value === undefined || value === '0') return;
    const list = series.get(key);
    if (list === undefined) series.set(key, [{ ...point, value }]);
    else list.push({ ...point, value });
  };
  for (const figure of figures) {
    const { indicator, area, method, period, content, place } = figure;
    if (!('measure' in content)) continue;
    const key = `figure ${indicator.id} ${area ?? ''} ${method ?? ''}`;
    const point = {
      indicator,
      period: periodId(period),
      day: firstDay(period),
      place,
      answered: isAnswered(figure),
    };
    put(key, levelOfMeasure(content.measure), point);
  }
  const inYear = (year: number): { period: string; day: string } => ({ period: String(year), day: `${year}-01-01` });
  const keyOf = ({ indicator, plan, version }: Baseline | Target): string =>
    `plan ${indicator.id} ${plan ?? ''} ${version ?? ''}`;
  for (const row of baselines) {
    const { indicator, year, measure, place } = row;
    put(keyOf(row), levelOfMeasure(measure), { indicator, ...inYear(year), place, answered: isAnswered(row) });
  }
  for (const row of targets) {
    const { indicator, year, aim, place } = row;
    if (year === undefined) continue;
    put(keyOf(row), levelOfAim(aim), { indicator, ...inYear(year), place, answered: isAnswered(row) });
  }
  return series.values();
}

/** How many times the larger of two values is the smaller; undefined below about ten, or when only one is negative. */
function leap(a: Point, b: Point): number | undefined {
  const ratio = toNumber(b.value) / toNumber(a.value);
  const times = ratio > 0 && ratio < 1 ? 1 / ratio : ratio;
  return times >= LEAST ? times : undefined;
}

/** Cuts a series wherever a value leaps from the one before it. */
function runsOf(points: readonly Point[]): readonly Point[][] {
  const runs: Point[][] = [];
  let last: Point | undefined;
  for (const point of points) {
    const run = runs.at(-1);
    if (run === undefined || last === undefined || leap(last, point) !== undefined) runs.push([point]);
    else run.push(point);
    last = point;
  }
  return runs;
}

/** The values that leap away from `trusted`, which moves on with each run that comes back to its level. */
function* leavingFrom(trusted: Point, runs: readonly (readonly Point[])[]): Generator<Jump> {
  let neighbour = trusted;
  for (const run of runs) {
    const [first] = run;
    const comesBack = first === undefined || leap(neighbour, first) === undefined;
    if (comesBack) neighbour = run.at(-1) ?? neighbour;
    else {
      for (const point of run) {
        const times = leap(neighbour, point);
        if (times !== undefined && !point.answered) yield { point, neighbour, times };
      }
    }
  }
}

/** The longest run without a leap is trusted, of equal ones the earliest; the others are held against it. */
function* jumpsOf(points: readonly Point[]): Generator<Jump> {
  const runs = runsOf(points);
  if (runs.length < 2) return;
  const longest = Math.max(...runs.map((run) => run.length));
  const at = runs.findIndex((run) => run.length === longest);
  const first = runs[at]?.[0];
  const last = runs[at]?.at(-1);
  if (first === undefined || last === undefined) return;
  const before = runs.slice(0, at).map((run) => run.toReversed());
  yield* leavingFrom(first, before.toReversed());
  yield* leavingFrom(last, runs.slice(at + 1));
}

function jumpsIn(dataset: Dataset): readonly Jump[] {
  const jumps: Jump[] = [];
  for (const report of dataset.regions.values()) {
    for (const points of seriesOf(report)) {
      if (points.length < 2) continue;
      points.sort((a, b) => compareText(a.day, b.day));
      jumps.push(...jumpsOf(points));
    }
  }
  return jumps;
}

const known = new WeakMap<Dataset, readonly Jump[]>();

/**
 * Every value that is about ten times its neighbour or more, or about a tenth or less, and that no editor has answered
 * for. Sought once for a dataset.
 */
export function everyJump(dataset: Dataset): readonly Jump[] {
  const jumps = known.get(dataset) ?? jumpsIn(dataset);
  known.set(dataset, jumps);
  return jumps;
}
