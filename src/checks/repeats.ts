/** Pairs each record with the first one of the same key, in one pass. */
export function* repeats<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Generator<readonly [Item, Item]> {
  const first = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, item);
    else yield [earlier, item];
  }
}
