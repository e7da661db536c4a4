/**
 * What was joined before in this process. It is joined again only when something that it is made of is another object: the
 * reader gives the same entry for the same bytes, so that after an edit one region is joined and not all.
 */
import type { Finding } from '#model/finding';

export interface Kept<Value> {
  readonly from: readonly unknown[];
  readonly value: Value;
  readonly findings: readonly Finding[];
}

/** How many earlier states are kept: what is published, and the same with drafts, before and after an edit. */
const STATES = 4;

/** A value that `make` joins from `from`, with the findings that it makes; earlier ones are kept in `kept`, newest first. */
export function joinedOnce<Value>(
  kept: Kept<Value>[],
  from: readonly unknown[],
  findings: Finding[],
  make: (findings: Finding[]) => Value,
): Value {
  let found = kept.find((one) => isSame(one.from, from));
  if (found === undefined) {
    const own: Finding[] = [];
    found = { from, value: make(own), findings: own };
    kept.unshift(found);
    kept.splice(STATES);
  }
  findings.push(...found.findings);
  return found.value;
}

/** A place to keep values by something that they belong to, which is forgotten with it. */
export function keptFor<Value>(): (owner: object) => Kept<Value>[] {
  const all = new WeakMap<object, Kept<Value>[]>();
  return (owner) => {
    const made = all.get(owner) ?? [];
    all.set(owner, made);
    return made;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
