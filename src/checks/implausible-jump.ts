import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { mixedFactor } from './unit-mix-up.ts';
import { everyJump } from './walks/jumps.ts';

export const implausibleJump: Check = {
  code: 'implausible-jump',
  about:
    'A value is not about ten times its neighbours of the same indicator and method, or more, nor a tenth or less.',
  severity: 'warning',
  perRegion: true,
  *run(dataset) {
    for (const jump of everyJump(dataset)) {
      if (mixedFactor(jump) !== undefined) continue;
      const { point, neighbour, times } = jump;
      yield {
        place: fieldOf(point.place, 'value'),
        other: fieldOf(neighbour.place, 'value'),
        values: {
          indicator: point.indicator.id,
          value: point.value,
          period: point.period,
          neighbour: neighbour.value,
          neighbourPeriod: neighbour.period,
          times: String(Math.round(times)),
        },
      };
    }
  },
};
