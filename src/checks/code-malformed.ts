import { nomenclatureCode } from '#model/nomenclature-code';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyProgramme } from './walks/programmes.ts';

export const codeMalformed: Check = {
  code: 'code-malformed',
  about: 'A nomenclature code has one of the shapes of Permendagri 90/2019 and its updates.',
  severity: 'error',
  *run(dataset) {
    for (const { programme } of everyProgramme(dataset)) {
      const { code, id, place } = programme;
      if (code === undefined || nomenclatureCode(code) !== undefined) continue;
      yield { place: fieldOf(place, 'code'), values: { id, code } };
    }
  },
};
