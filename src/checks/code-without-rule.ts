import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyProgramme } from './walks/programmes.ts';

/** The same code can mean another thing under another rule. */
export const codeWithoutRule: Check = {
  code: 'code-without-rule',
  about: 'A nomenclature code names the rule it follows.',
  severity: 'error',
  *run(dataset) {
    for (const { programme } of everyProgramme(dataset)) {
      const { code, codeRule, id, place } = programme;
      if (code === undefined || codeRule !== undefined) continue;
      yield { place: fieldOf(place, 'code'), values: { id, code } };
    }
  },
};
