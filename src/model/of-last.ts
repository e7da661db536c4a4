/**
 * Remembers what was made of one thing as long as nothing else is asked for: while a build makes the pages and files of a region,
 * many need the same. Of others nothing is kept, so that memory does not grow with their number.
 */

/** What is made of something by a key, once as long as nothing else is asked for. */
export type OfLast<Owner, Made> = (owner: Owner, key: string, make: () => Made) => Made;

export function ofLast<Owner, Made>(isSame: (one: Owner, other: Owner) => boolean = Object.is): OfLast<Owner, Made> {
  let last: { readonly owner: Owner; readonly made: Map<string, Made> } | undefined;
  return (owner, key, make) => {
    if (last === undefined || !isSame(last.owner, owner)) last = { owner, made: new Map() };
    const { made } = last;
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
  };
}
