import { compare, decimal, multiply, sign, type Decimal } from '#model/decimal';
import type { Figure } from '#model/figure';
import { periodId } from '#model/period';
import { SUSPICIONS } from '#model/suspicion';
import type { Target } from '#model/target';
import { isAnswered } from './answered.ts';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { betterWay, countingTargets } from './walks/counting-targets.ts';

const TIMES = decimal(String(SUSPICIONS['actual-far-above-target'].times));

export const actualFarAboveTarget: Check = {
  code: 'actual-far-above-target',
  about: 'An actual is not more than three times the target of its year, where higher is better.',
  severity: 'warning',
  perRegion: true,
  *run(dataset) {
    for (const { figures, targets } of countingTargets(dataset)) {
      for (const target of targets) {
        const asked = askedOf(target);
        if (asked === undefined || target.doubt !== undefined) continue;
        for (const figure of figures) {
          const value = valueOf(figure, target);
          if (value === undefined || isAnswered(figure)) continue;
          if (compare(value, multiply(asked, TIMES)) <= 0) continue;
          yield {
            place: fieldOf(figure.place, 'value'),
            other: fieldOf(target.place, 'value'),
            values: { indicator: target.indicator.id, value, period: periodId(figure.period), target: asked },
          };
        }
      }
    }
  },
};

/** The most that a target above zero asks for, where higher is better. */
function askedOf(target: Target): Decimal | undefined {
  const { aim } = target;
  if (betterWay(target) !== 'higher') return undefined;
  const most =
    'value' in aim
      ? aim.value
      : aim.kind === 'range'
        ? aim.upper
        : aim.kind === 'coverage'
          ? decimal(String(aim.count))
          : undefined;
  return most !== undefined && sign(most) > 0 ? most : undefined;
}

function valueOf({ period, content }: Figure, target: Target): Decimal | undefined {
  if (period.year !== target.year) return undefined;
  return 'measure' in content && content.measure.kind === 'number' ? content.measure.value : undefined;
}
