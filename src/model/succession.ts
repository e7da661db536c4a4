/** A new plan in place of an old one: an event of its own, never a revision of the old plan's targets. */
import { isAfter, latestDay, type Day } from './date.ts';
import type { Plan } from './plan.ts';

/**
 * What a successor means for a target of one year. `being-prepared`: it is not adopted, so the target stands; `overlap`: it was
 * adopted within that year, so the verdicts of both plans stand; `replaced`: it was adopted before that year began;
 * `after`: that year was already over.
 */
export type SuccessionState = 'being-prepared' | 'overlap' | 'replaced' | 'after';

export interface Succession {
  readonly state: SuccessionState;
  readonly by: NonNullable<Plan['succession']>;
}

/** The successor as known on the release date; undefined when none is recorded. Without a year the promise ends with its plan. */
export function successionOf(
  plan: Plan | undefined,
  year: number | undefined,
  releaseDate: Day,
): Succession | undefined {
  const by = plan?.succession;
  if (plan === undefined || by === undefined) return undefined;
  const adopted = latestDay(by.date);
  if (by.status !== 'adopted' || adopted === undefined || isAfter(by.date, releaseDate)) {
    return { state: 'being-prepared', by };
  }
  if (year === undefined) return { state: 'replaced', by };
  const adoptedIn = Number(adopted.slice(0, 4));
  if (adoptedIn < year) return { state: 'replaced', by };
  return { state: adoptedIn === year ? 'overlap' : 'after', by };
}
