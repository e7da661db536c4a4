import { nomenclatureCode } from '#model/nomenclature-code';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyProgramme } from './walks/programmes.ts';

/** True when the code of a part starts with the code of its whole; `X` and `XX` stand for any affair. */
function liesUnder(part: string, whole: string): boolean {
  const own = part.split('.');
  return whole.split('.').every((segment, index) => segment === own[index] || isAny(segment) || isAny(own[index]));
}

function isAny(segment: string | undefined): boolean {
  return segment === 'X' || segment === 'XX';
}

/** A code of no known shape is told by a check of its own. */
export const codeWrongLevel: Check = {
  code: 'code-wrong-level',
  about: 'A nomenclature code is of the level of its row, and starts with the code of the row above.',
  severity: 'error',
  *run(dataset) {
    for (const { programme, parent } of everyProgramme(dataset)) {
      const { code, id, level, place } = programme;
      const read = code === undefined ? undefined : nomenclatureCode(code);
      if (code === undefined || read === undefined) continue;
      const above = parent?.code;
      if (read.level !== level) {
        yield { place: fieldOf(place, 'code'), values: { id, code, level, codeLevel: read.level } };
      } else if (parent !== undefined && above !== undefined && nomenclatureCode(above) && !liesUnder(code, above)) {
        yield {
          place: fieldOf(place, 'code'),
          other: fieldOf(parent.place, 'code'),
          values: { id, code, level, parent: parent.id, parentCode: above },
        };
      }
    }
  },
};
