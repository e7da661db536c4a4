/** Whether an agency's name is still in use. */
import { isSurelyBefore, type Day } from './date.ts';
import type { Agency, Region } from './region.ts';

/** `renamed`: another agency has taken over; `ended`: its time is over and no successor is named. */
export type AgencyState = 'current' | 'renamed' | 'ended';

/** The state on the release date. A successor without a date has taken over already. */
export function agencyState({ validUntil, successor }: Agency, releaseDate: Day): AgencyState {
  const isOver = validUntil !== undefined && isSurelyBefore(validUntil, { known: 'day', iso: releaseDate });
  if (successor === undefined) return isOver ? 'ended' : 'current';
  return isOver || validUntil === undefined ? 'renamed' : 'current';
}

/** The agencies whose place this one took. */
export function predecessorsOf({ agencies }: Region, agency: Agency): readonly Agency[] {
  return agencies.filter(({ successor }) => successor === agency.id);
}
