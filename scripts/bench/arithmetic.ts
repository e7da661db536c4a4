/** What is worked out from measured numbers. */

/** The middle value, or the mean of the two in the middle. @throws RangeError without a value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  if (high === undefined || low === undefined) throw new RangeError('no values to take the median of');
  return (low + high) / 2;
}

export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

/** How often a measurement is repeated unless the caller says: five times where that takes minutes, not hours. */
export function usualRuns(regions: number): number {
  return regions <= 100 ? 5 : regions <= 200 ? 3 : 1;
}

/** What a build of one size took. */
export interface Grown {
  readonly regions: number;
  readonly wall_s: number;
  readonly cpu_s: number;
  readonly peak_mb: number;
}

/** Between which sizes growth is compared, and how much steeper the second stretch may be. */
export const STRETCHES = { from: 50, middle: 200, to: 552, most: 1.25 } as const;

/**
 * The time that a further region costs between the middle and the largest size, by what it costs between the smallest and
 * the middle: 1 is straight growth. Undefined where one of the sizes was not measured.
 */
export function slopeRatio(rows: readonly Grown[], time: 'wall_s' | 'cpu_s' = 'wall_s'): number | undefined {
  const at = (regions: number): number | undefined => rows.find((row) => row.regions === regions)?.[time];
  const [first, middle, last] = [at(STRETCHES.from), at(STRETCHES.middle), at(STRETCHES.to)];
  if (first === undefined || middle === undefined || last === undefined || middle === first) return undefined;
  const early = (middle - first) / (STRETCHES.middle - STRETCHES.from);
  const late = (last - middle) / (STRETCHES.to - STRETCHES.middle);
  return late / early;
}
