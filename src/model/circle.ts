/** Finds things that are, through their parents, parts of themselves. */

/**
 * The way from a thing up through its parents until it meets itself, itself first; undefined when the way ends above, or
 * runs into a circle that does not hold it.
 */
export function circleFrom<Thing>(
  start: Thing,
  parentOf: (thing: Thing) => Thing | undefined,
): readonly Thing[] | undefined {
  const way = new Set([start]);
  let parent = parentOf(start);
  while (parent !== undefined && !way.has(parent)) {
    way.add(parent);
    parent = parentOf(parent);
  }
  return parent === start ? [...way] : undefined;
}
