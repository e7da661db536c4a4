import { currentNames, formerNames } from '#model/former-name';
import type { Check } from './check.ts';
import { nameKey } from './walks/name-key.ts';

export const formerIdInUse: Check = {
  code: 'former-id-in-use',
  about: 'An id of earlier times is no longer borne by anything, so that its address can lead on.',
  severity: 'error',
  *run(dataset) {
    const current = new Map(currentNames(dataset).map((name) => [nameKey(name), name]));
    for (const former of formerNames(dataset)) {
      const bearer = current.get(nameKey(former));
      if (bearer === undefined) continue;
      const itself = bearer.id === former.now ? 'yes' : 'no';
      yield { place: former.place, other: bearer.place, values: { id: former.id, kind: former.kind, itself } };
    }
  },
};
