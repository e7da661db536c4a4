import type { Boundaries, BoundaryLevel } from './boundaries.ts';

/** The boundaries of these parts of a parent; undefined when the publisher brought none. */
export function boundariesOf(all: readonly Boundaries[], parent: string, level: BoundaryLevel): Boundaries | undefined {
  return all.find((one) => one.parent === parent && one.level === level);
}
