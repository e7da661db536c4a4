/** Moves items apart along one axis, each as near as can be to where it would like to be. */

export interface SpreadItem {
  /** Where the item would like to start. */
  readonly at: number;
  readonly size: number;
}

/**
 * Starts of the items, in their order, none meeting the next and all between 0 and `length`. Items that are together
 * longer than `length` run over its end.
 */
export function spread(items: readonly SpreadItem[], length: number): readonly number[] {
  const blocks: { start: number; size: number; members: number[] }[] = [];
  items.forEach(({ at, size }, index) => {
    let block = { start: at, size, members: [index] };
    for (let before = blocks.at(-1); before !== undefined; before = blocks.at(-1)) {
      if (before.start + before.size <= block.start) break;
      blocks.pop();
      const [first, second] = [before.members.length, block.members.length];
      const start = (before.start * first + (block.start - before.size) * second) / (first + second);
      block = { start, size: before.size + block.size, members: [...before.members, ...block.members] };
    }
    blocks.push(block);
  });
  const starts = blocks.flatMap(({ start, members }) => {
    let next = start;
    return members.map((index) => {
      const own = next;
      next += items[index]?.size ?? 0;
      return own;
    });
  });
  return within(starts, items, length);
}

/** Pushes back what stands before 0 or beyond `length`. */
function within(starts: readonly number[], items: readonly SpreadItem[], length: number): readonly number[] {
  const kept = [...starts];
  let limit = length;
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    limit = Math.min(kept[index] ?? 0, limit - (items[index]?.size ?? 0));
    kept[index] = limit;
  }
  let least = 0;
  return kept.map((start, index) => {
    const own = Math.max(start, least);
    least = own + (items[index]?.size ?? 0);
    return own;
  });
}
