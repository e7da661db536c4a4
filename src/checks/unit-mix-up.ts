import type { Unit } from '#model/indicator';
import { BARE_UNITS } from '#model/unit-kinds';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyJump, type Jump } from './walks/jumps.ts';

/** Factors by which a unit is taken for another: a share for percent; thousands, millions or billions for one. */
const FRACTIONS = [100];
const THOUSANDS = [1e3, 1e6, 1e9];

function factorsOf(unit: Unit): readonly number[] {
  if (unit === 'persen') return FRACTIONS;
  return BARE_UNITS.has(unit) ? [] : THOUSANDS;
}

/** The factor a jump comes close to: between half and twice of it. */
export function mixedFactor({ point, times }: Jump): number | undefined {
  return factorsOf(point.indicator.unit).find((factor) => times >= factor / 2 && times <= factor * 2);
}

export const unitMixUp: Check = {
  code: 'unit-mix-up',
  about: 'A value is written in its indicator’s unit: percent and not a fraction, people and not thousands of people.',
  severity: 'warning',
  perRegion: true,
  *run(dataset) {
    for (const jump of everyJump(dataset)) {
      const factor = mixedFactor(jump);
      if (factor === undefined) continue;
      const { point, neighbour } = jump;
      yield {
        place: fieldOf(point.place, 'value'),
        other: fieldOf(neighbour.place, 'value'),
        values: {
          indicator: point.indicator.id,
          unit: point.indicator.unit,
          value: point.value,
          period: point.period,
          neighbour: neighbour.value,
          neighbourPeriod: neighbour.period,
          factor: String(factor),
        },
      };
    }
  },
};
