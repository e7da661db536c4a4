import type { Check } from './check.ts';
import { repeats } from './repeats.ts';

export const boundariesUnitTwice: Check = {
  code: 'boundaries-unit-twice',
  about: 'A code has one shape in a boundaries file.',
  severity: 'error',
  *run({ boundaries }) {
    for (const { units, place } of boundaries) {
      for (const [, repeat] of repeats(units, ({ code }) => code))
        yield { place, values: { code: repeat.code, name: repeat.name } };
    }
  },
};
