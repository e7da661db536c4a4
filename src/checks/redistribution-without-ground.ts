import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const redistributionWithoutGround: Check = {
  code: 'redistribution-without-ground',
  about: 'Who hands on the copy of a document says what allows it.',
  severity: 'error',
  *run({ sources }) {
    for (const { redistribution, ground, place } of sources.values())
      if (redistribution === 'allowed' && ground === undefined)
        yield { place: fieldOf(place, 'redistribution'), values: {} };
  },
};
