/** Sharing out the lines of a few sheets of paper. Lines are counted, not measured; the estimate errs on the large side. */

/** A part of the brief: what all of it would take, and what it may count on when not all fits. */
export interface Part {
  /** Lines that each of its entries takes, in the order of the entries. */
  readonly costs: readonly number[];
  /** Lines for its title and notes; none when it shows no entry. */
  readonly head: number;
  /** Lines that are kept for it, title included. */
  readonly share: number;
  /** The most entries it may show. */
  readonly most?: number;
}

/**
 * How many entries of each part fit into the lines there are: each part gets its share, and what one leaves over goes to the
 * others in their order. Entries are taken from the front. At least one of the entries is shown wherever the share holds one.
 */
export function fit(parts: readonly Part[], lines: number): readonly number[] {
  const needs = parts.map(needOf);
  const given = needs.map((need, index) => Math.min(need, parts[index]?.share ?? 0));
  const shares = sumOf(given);
  // Shares that do not fit together shrink alike.
  const own = shares <= lines ? given : given.map((share) => (share * lines) / shares);
  let left = lines - sumOf(own);
  return parts.map((part, index) => {
    const room = (own[index] ?? 0) + left;
    const count = countFitting(part, room);
    left = room - usedBy(part, count);
    return count;
  });
}

/** Lines that the first entries of a part take, with its title. */
export function usedBy({ costs, head }: Part, count: number): number {
  return count === 0 ? 0 : head + sumOf(costs.slice(0, count));
}

function needOf(part: Part): number {
  return usedBy(part, Math.min(part.costs.length, part.most ?? Infinity));
}

function countFitting(part: Part, room: number): number {
  let count = 0;
  const most = Math.min(part.costs.length, part.most ?? Infinity);
  while (count < most && usedBy(part, count + 1) <= room) count += 1;
  return count;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
