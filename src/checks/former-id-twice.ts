import { formerNames, type FormerName } from '#model/former-name';
import type { Check } from './check.ts';
import { nameKey } from './walks/name-key.ts';

export const formerIdTwice: Check = {
  code: 'former-id-twice',
  about: 'An id of earlier times leads to one thing of today, unless what bore it was divided.',
  severity: 'error',
  *run(dataset) {
    const first = new Map<string, FormerName>();
    for (const former of formerNames(dataset)) {
      const key = nameKey(former);
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, former);
      else if (!(earlier.divided && former.divided && earlier.now !== former.now))
        yield { place: former.place, other: earlier.place, values: { id: former.id, kind: former.kind } };
    }
  },
};
