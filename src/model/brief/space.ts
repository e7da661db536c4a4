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
 * How many entries of each part fit into the lines there are. Parts come in the order of their weight: each is promised its
 * share while lines last, and what is left over goes to the first that can use it. Entries are taken from the front.
 */
export function fit(parts: readonly Part[], lines: number): readonly number[] {
  let left = Math.max(0, lines);
  const promised = parts.map((part) => {
    const share = Math.min(needOf(part), part.share, left);
    left -= share;
    return share;
  });
  return parts.map((part, index) => {
    const room = (promised[index] ?? 0) + left;
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
