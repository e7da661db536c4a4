import type { Check } from './check.ts';
import { repeats } from './repeats.ts';

export const boundariesTwice: Check = {
  code: 'boundaries-twice',
  about: 'A parent has one boundaries file for each level.',
  severity: 'error',
  *run({ boundaries }) {
    for (const [first, repeat] of repeats(boundaries, ({ parent, level }) => `${parent} ${level}`)) {
      yield { place: repeat.place, other: first.place, values: { parent: repeat.parent, level: repeat.level } };
    }
  },
};
