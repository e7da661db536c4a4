import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

/** A newsroom, university or agency may be named; a citizen has none to be named by. */
export const requesterNamed: Check = {
  code: 'requester-named',
  about: 'A citizen who asked for a correction is not named.',
  severity: 'error',
  *run({ corrections }) {
    for (const { from, institution, place } of corrections)
      if (from === 'citizen' && institution !== undefined)
        yield { place: fieldOf(place, 'institution'), other: fieldOf(place, 'from'), values: {} };
  },
};
