import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyNumber } from './walks/numbers.ts';

export const numberOnWordScale: Check = {
  code: 'number-on-word-scale',
  about: 'An indicator that is given in words takes no number.',
  severity: 'error',
  perRegion: true,
  *run(dataset) {
    const inWords = everyNumber(dataset, ({ ordinalScale }) => ordinalScale !== undefined);
    for (const { indicator, value, place, field } of inWords) {
      yield {
        place: fieldOf(place, field),
        other: fieldOf(indicator.place, 'ordinal_scale'),
        values: { indicator: indicator.id, value, scale: (indicator.ordinalScale ?? []).join(', ') },
      };
    }
  },
};
