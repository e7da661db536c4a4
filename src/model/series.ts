/**
 * One indicator of one region over time: which value stands for each moment, and which others stand beside it.
 * Choice: the row an editor preferred with a reason; else a statistics office before others; else the producer's
 * own before a copy; else the first in the file.
 */
import type { Figure } from './figure.ts';
import type { Measure } from './measure.ts';
import { periodId } from './period.ts';

/** All values for one moment under one method. */
export interface Moment {
  /** Year, or the quarter or semester where figures come more than once a year. */
  readonly key: string;
  readonly year: number;
  readonly method?: string;
  readonly chosen: Figure;
  /** Values of other sources for the same moment and method. */
  readonly others: readonly Figure[];
}

/** Groups whole-region figures by moment and method, oldest first, methods in the order of their first row. */
export function momentsOf(figures: readonly Figure[]): readonly Moment[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.area !== undefined) continue;
    const key = `${momentKey(figure)} ${figure.method ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  const moments: Moment[] = [];
  for (const group of groups.values()) {
    const [chosen, ...others] = group.toSorted((a, b) => rank(a) - rank(b));
    if (chosen === undefined) continue;
    moments.push({
      key: momentKey(chosen),
      year: chosen.period.year,
      ...(chosen.method !== undefined && { method: chosen.method }),
      chosen,
      others,
    });
  }
  return moments.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
}

function momentKey(figure: Figure): string {
  const { part } = figure.period;
  return part === undefined || part.kind === 'month' ? String(figure.period.year) : periodId(figure.period);
}

function rank(figure: Figure): number {
  if ('missing' in figure.content) return 4;
  if (figure.preferred !== undefined) return 0;
  if (figure.citation.source.kind === 'statistics') return 1;
  return figure.primary ? 2 : 3;
}

/** True when two values are the same as printed by their sources. */
export function sameMeasure(a: Measure, b: Measure): boolean {
  if (a.kind === 'number' && b.kind === 'number') return a.value === b.value;
  if (a.kind === 'range' && b.kind === 'range') return a.lower === b.lower && a.upper === b.upper;
  return a.kind === 'word' && b.kind === 'word' && a.word === b.word;
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

/** The latest moment with a value. */
export function latest(moments: readonly Moment[]): Moment | undefined {
  return moments.findLast((moment) => 'measure' in moment.chosen.content);
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
