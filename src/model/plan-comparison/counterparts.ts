import type { PromisedText } from './comparison.ts';

/**
 * Which indicator of the later text stands for one of the earlier: itself, else the one it was reworded to. Each indicator
 * of the later text is taken once.
 */
export function counterparts(
  earlier: ReadonlySet<string>,
  later: ReadonlySet<string>,
  { reworded }: Pick<PromisedText, 'reworded'>,
): ReadonlyMap<string, string> {
  const pairs = new Map([...earlier].filter((id) => later.has(id)).map((id) => [id, id]));
  const taken = new Set(pairs.values());
  for (const { from, to } of reworded) {
    if (!earlier.has(from) || pairs.has(from) || !later.has(to) || taken.has(to)) continue;
    pairs.set(from, to);
    taken.add(to);
  }
  return pairs;
}
