import { absolute, add, compare, decimal, divide, multiply, subtract, type Decimal } from '#model/decimal';
import { boundOf } from '#model/promise';
import { SUSPICIONS } from '#model/suspicion';
import { isAnswered } from './answered.ts';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { countingTargets, type DatedTarget } from './walks/counting-targets.ts';

const { least: LEAST_BEFORE, times } = SUSPICIONS['last-step-unusual'];
const TIMES = decimal(String(times));
/** Places a step a year is carried to where targets lie several years apart. */
const PLACES = 9;

/** The way between two targets that follow each other, for one year. */
interface Step {
  readonly from: DatedTarget;
  readonly to: DatedTarget;
  readonly size: Decimal;
}

export const lastStepUnusual: Check = {
  code: 'last-step-unusual',
  about: 'The last step between the yearly targets of a plan is not four times the usual step, or more.',
  severity: 'warning',
  perRegion: true,
  *run(dataset) {
    for (const { targets } of countingTargets(dataset)) {
      const steps = stepsOf(targets);
      const last = steps.at(-1);
      const before = steps.slice(0, -1);
      if (last === undefined || before.length < LEAST_BEFORE || isAnswered(last.to)) continue;
      const usual = median(before.map(({ size }) => size));
      if (compare(last.size, multiply(usual, TIMES)) < 0 || last.size === '0') continue;
      yield {
        place: fieldOf(last.to.place, 'value'),
        other: fieldOf(last.from.place, 'value'),
        values: {
          indicator: last.to.indicator.id,
          year: String(last.to.year),
          from: String(last.from.year),
          step: last.size,
          usual,
        },
      };
    }
  },
};

function stepsOf(targets: readonly DatedTarget[]): readonly Step[] {
  if (targets[0]?.plan === undefined) return [];
  return targets.slice(1).flatMap((to, index): Step[] => {
    const from = targets[index];
    const start = from === undefined ? undefined : boundOf(from.aim, from.indicator);
    const end = boundOf(to.aim, to.indicator);
    if (from === undefined || start === undefined || end === undefined || from.year === to.year) return [];
    const years = decimal(String(to.year - from.year));
    const size = divide(absolute(subtract(end, start)), years, PLACES);
    return size === undefined ? [] : [{ from, to, size }];
  });
}

/** The middle value, or the mean of the two in the middle. */
function median(values: readonly Decimal[]): Decimal {
  const sorted = values.toSorted(compare);
  const high = sorted[Math.floor(sorted.length / 2)] ?? decimal('0');
  const low = sorted[Math.ceil(sorted.length / 2) - 1] ?? high;
  if (low === high) return low;
  return divide(add(low, high), decimal('2'), PLACES) ?? high;
}
