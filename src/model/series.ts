/**
 * One indicator of one region over time: which value stands for each moment, and which others stand beside it.
 * Choice: the row an editor preferred with a reason; else a statistics office before others; among equals the
 * producer's own before a copy, then the first in the file. A value always comes before a reason for having none.
 */
import type { Figure } from './figure.ts';
import type { Measure } from './measure.ts';
import { periodId } from './period.ts';

/** All values for one moment under one method. */
export interface Moment {
  /** Year; or the quarter or semester, or the month where the year has figures of several months. */
  readonly key: string;
  readonly year: number;
  readonly method?: string;
  readonly chosen: Figure;
  /** Values of other sources for the same moment and method. */
  readonly others: readonly Figure[];
}

/** Groups whole-region figures by moment and method, oldest first, methods in the order of their first row. */
export function momentsOf(figures: readonly Figure[]): readonly Moment[] {
  const whole = figures.filter((figure) => figure.area === undefined);
  const keyOf = momentKeys(whole);
  const groups = Map.groupBy(whole, (figure) => `${keyOf(figure)} ${figure.method ?? ''}`);
  const moments = [...groups.values()].flatMap((group): Moment[] => {
    const [chosen, ...others] = group.toSorted((a, b) => rank(a) - rank(b));
    if (chosen === undefined) return [];
    const { method, period } = chosen;
    return [{ key: keyOf(chosen), year: period.year, ...(method !== undefined && { method }), chosen, others }];
  });
  return moments.toSorted((a, b) => a.year - b.year || endMonth(a) - endMonth(b));
}

/**
 * A month stands for its year, because yearly surveys are cited with and without their month; unless one method
 * has figures of several months of that year.
 */
function momentKeys(figures: readonly Figure[]): (figure: Figure) => string {
  const series = ({ period, method }: Figure) => `${String(period.year)} ${method ?? ''}`;
  const months = new Map<string, Set<number>>();
  for (const figure of figures) {
    const { part } = figure.period;
    if (part?.kind !== 'month') continue;
    const known = months.get(series(figure)) ?? new Set();
    months.set(series(figure), known.add(part.number));
  }
  return (figure) => {
    const { period } = figure;
    const single = period.part?.kind === 'month' && months.get(series(figure))?.size === 1;
    return single ? String(period.year) : periodId(period);
  };
}

/** The month a moment ends with; a whole year comes after its parts. */
function endMonth({ key, year, chosen }: Moment): number {
  const { part } = chosen.period;
  if (part === undefined || key === String(year)) return 13;
  return part.number * { month: 1, quarter: 3, semester: 6 }[part.kind];
}

function rank(figure: Figure): number {
  if ('missing' in figure.content) return 5;
  if (figure.preferred !== undefined) return 0;
  const copy = figure.primary ? 0 : 1;
  return figure.citation.source.kind === 'statistics' ? 1 + copy : 3 + copy;
}

/** True when two values are the same number, range or word, however sure their sources are of them. */
export function sameMeasure(a: Measure, b: Measure): boolean {
  if (a.kind === 'number' && b.kind === 'number') return a.value === b.value;
  if (a.kind === 'range' && b.kind === 'range') return a.lower === b.lower && a.upper === b.upper;
  return a.kind === 'word' && b.kind === 'word' && a.word === b.word;
}

/** Values of other sources for the same moment that are not the chosen number again. */
export function differing({ chosen, others }: Moment): readonly Figure[] {
  return others.filter((other) => 'measure' in other.content && !sameContent(other, chosen));
}

/** Moments at which sources give different values under one method. */
export function disagreements(moments: readonly Moment[]): readonly Moment[] {
  return moments.filter((moment) =>
    moment.others.some(
      (other) =>
        'measure' in other.content &&
        'measure' in moment.chosen.content &&
        !sameMeasure(other.content.measure, moment.chosen.content.measure),
    ),
  );
}

/** The latest moment with a value; where several methods have one for that time, the one of the best source. */
export function latest(moments: readonly Moment[]): Moment | undefined {
  const last = moments.findLast((moment) => 'measure' in moment.chosen.content);
  const ofThatTime = moments.filter(({ key, chosen }) => key === last?.key && 'measure' in chosen.content);
  const best = Math.min(...ofThatTime.map(({ chosen }) => rank(chosen)));
  return ofThatTime.findLast(({ chosen }) => rank(chosen) === best);
}

/** Years without any value after which an older stretch of a series is left to the table. */
const LONG_GAP = 5;

/** The moments since the last long gap: what a chart can show without squeezing the years that matter. */
export function sinceLongGap(moments: readonly Moment[]): readonly Moment[] {
  const known = moments.filter((moment) => 'measure' in moment.chosen.content);
  const start = known.findLast((moment, index) => {
    const before = known[index - 1];
    return before === undefined || moment.year - before.year > LONG_GAP;
  });
  return start === undefined ? moments : moments.filter((moment) => moment.year >= start.year);
}

/**
 * Leaves out a value without a stated method when the same value stands at the same moment under a stated one:
 * a copy that forgot to say so, not a series of its own.
 */
export function withoutUnnamedRepeats(moments: readonly Moment[]): readonly Moment[] {
  return moments.filter(
    (moment) =>
      moment.method !== undefined ||
      !moments.some(
        (other) => other.method !== undefined && other.key === moment.key && sameContent(other.chosen, moment.chosen),
      ),
  );
}

function sameContent(a: Figure, b: Figure): boolean {
  return 'measure' in a.content && 'measure' in b.content && sameMeasure(a.content.measure, b.content.measure);
}
