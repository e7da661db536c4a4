/** Packs texts of known width into rows, so that none meets another. */

export interface RowItem {
  /** Where the middle of the item would like to be; undefined packs from the left. */
  readonly middle?: number;
  readonly width: number;
}

export interface RowPlace {
  readonly left: number;
  readonly row: number;
}

export interface Rows {
  readonly places: readonly RowPlace[];
  readonly count: number;
}

/** Places items between `left` and `right`, each in the first row with room; items wider than a row start at its left. */
export function packRows(items: readonly RowItem[], left: number, right: number, gap: number): Rows {
  const taken: { from: number; to: number }[][] = [];
  const places = items.map((item): RowPlace => {
    for (let row = 0; ; row += 1) {
      const spans = (taken[row] ??= []);
      const start = startIn(spans, item, left, right, gap);
      if (start === undefined) continue;
      spans.push({ from: start, to: start + item.width });
      return { left: start, row };
    }
  });
  return { places, count: taken.length };
}

function startIn(
  spans: readonly { from: number; to: number }[],
  item: RowItem,
  left: number,
  right: number,
  gap: number,
): number | undefined {
  if (item.middle === undefined) {
    const end = Math.max(left - gap, ...spans.map((span) => span.to));
    const start = end + gap;
    return spans.length === 0 || start + item.width <= right ? start : undefined;
  }
  const start = Math.max(left, Math.min(item.middle - item.width / 2, right - item.width));
  const free = spans.every((span) => start >= span.to + gap || start + item.width + gap <= span.from);
  return free ? start : undefined;
}
