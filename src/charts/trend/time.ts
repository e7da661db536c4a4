import type { Period } from '#model/period';
import type { TrendPoint } from './input.ts';

/** `year`: a value stands at its year's tick; `middle`: where several share a year, each in the middle of its part. */
export type Timing = 'year' | 'middle';

const PARTS = { month: 12, quarter: 4, semester: 2 };

/** Where a period stands on the axis, in years. */
export function timeOf(period: Period, timing: Timing): number {
  if (timing === 'year' || period.part === undefined) return period.year;
  const { kind, number } = period.part;
  return period.year + (number - 0.5) / PARTS[kind] - 0.5;
}

interface MethodPoints {
  readonly method?: string;
  readonly points: readonly TrendPoint[];
}

/**
 * Sorts by time and groups by method, in the order of each method's first value. A value whose source does not
 * name its method continues the one before it, unless that method has a value of its own for the time.
 */
export function byMethod(points: readonly TrendPoint[], timing: Timing): readonly MethodPoints[] {
  const sorted = [...points].sort((a, b) => timeOf(a.period, timing) - timeOf(b.period, timing));
  const moment = (method: string, point: TrendPoint): string => `${method} ${String(timeOf(point.period, timing))}`;
  const stated = new Set(sorted.flatMap((point) => (point.method === undefined ? [] : [moment(point.method, point)])));
  const groups = new Map<string, TrendPoint[]>();
  let current = sorted.find((point) => point.method !== undefined)?.method ?? '';
  for (const point of sorted) {
    current = point.method ?? current;
    const alone = point.method === undefined && stated.has(moment(current, point));
    const group = groups.get(alone ? '' : current);
    if (group === undefined) groups.set(alone ? '' : current, [point]);
    else group.push(point);
  }
  return [...groups].map(([method, group]) => ({ points: group, ...(method === '' ? {} : { method }) }));
}
