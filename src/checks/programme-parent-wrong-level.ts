import { PROGRAMME_LEVELS } from '#model/plan';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyProgramme } from './walks/programmes.ts';

/** Programmes that are parts of each other are told by a check of their own. */
export const programmeParentWrongLevel: Check = {
  code: 'programme-parent-wrong-level',
  about: 'A kegiatan belongs to a program, a subkegiatan to a kegiatan, and a program to nothing.',
  severity: 'error',
  *run(dataset) {
    for (const { programme, parent, circle } of everyProgramme(dataset)) {
      if (parent === undefined || circle !== undefined) continue;
      const wanted = PROGRAMME_LEVELS[PROGRAMME_LEVELS.indexOf(programme.level) - 1];
      if (parent.level === wanted) continue;
      yield {
        place: fieldOf(programme.place, 'parent'),
        other: fieldOf(parent.place, 'level'),
        values: {
          id: programme.id,
          level: programme.level,
          parent: parent.id,
          parentLevel: parent.level,
          wanted: wanted ?? '',
        },
      };
    }
  },
};
