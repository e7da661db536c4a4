import type { Programme } from '#model/plan';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyProgramme } from './walks/programmes.ts';

/** Each circle is told once, at its first row. */
export const programmesInCircle: Check = {
  code: 'programmes-in-circle',
  about: 'A programme is no part of its own parts, nor of itself.',
  severity: 'error',
  *run(dataset) {
    const told = new Set<Programme>();
    for (const { programme, circle } of everyProgramme(dataset)) {
      if (circle === undefined || told.has(programme)) continue;
      for (const one of circle) told.add(one);
      const names = [...circle, programme].map(({ id }) => id);
      yield { place: fieldOf(programme.place, 'parent'), values: { programmes: names.join(' → ') } };
    }
  },
};
