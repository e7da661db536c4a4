import type { Day } from './date.ts';
import type { Text } from './language.ts';

/**
 * Why a value is not there. Never 0, never averaged, never hidden. `not-in-our-sources` means we looked and
 * did not find it; it is never printed as "tidak dilaporkan".
 */
export const MISSING_REASONS = [
  'not-yet-due',
  'not-reported',
  'not-measured',
  'withheld',
  'no-number-given',
  'not-in-our-sources',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** A dated search: what was looked through, and when. */
export interface Search {
  readonly what: Text;
  readonly on: Day;
}

/** Something a reader would expect and that is not there, with the reason and the search. */
export interface Gap {
  readonly what: Text;
  readonly reason: MissingReason;
  readonly search?: Search;
}
