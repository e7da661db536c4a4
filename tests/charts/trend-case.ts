/** Short ways to write gallery cases. */
import type { Aim } from '#model/target';
import type { Measure } from '#model/measure';
import type { MissingReason } from '#model/missing';
import type { TrendInput, TrendPoint, TrendTarget } from '#charts/trend/input';
import { decimal } from '#model/decimal';
import { parsePeriod } from '#model/period';

/** A gallery case: what it shows, and the chart's input. */
export interface TrendCase {
  readonly about: string;
  readonly input: TrendInput;
}

export function exact(value: string): Measure {
  return { kind: 'number', value: decimal(value), precision: 'exact' };
}

export function point(period: string, value: string | Measure, more: Partial<TrendPoint> = {}): TrendPoint {
  const measure = typeof value === 'string' ? exact(value) : value;
  return { ...base(period), content: { measure }, ...more };
}

export function missing(period: string, reason: MissingReason): TrendPoint {
  return { ...base(period), content: { missing: reason } };
}

function base(period: string): Omit<TrendPoint, 'content'> {
  const parsed = parsePeriod(period);
  if (parsed === undefined) throw new Error(`not a period: ${period}`);
  return { period: parsed, role: 'main', status: 'final', source: 'BPS' };
}

export function target(year: number | undefined, aim: Aim | string, superseded = false): TrendTarget {
  const promised: Aim = typeof aim === 'string' ? { kind: 'value', value: decimal(aim) } : aim;
  return { aim: promised, superseded, ...(year === undefined ? {} : { year }) };
}

/** A percentage of which less is better, without points or targets. */
export function trend(id: string, more: Partial<TrendInput>): TrendInput {
  return {
    id,
    title: 'Persentase penduduk miskin',
    indicator: { unit: 'persen', decimals: 2, direction: 'lower' },
    points: [],
    targets: [],
    methods: [],
    ...more,
  };
}
