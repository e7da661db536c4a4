import { compare, decimal, type Decimal } from '#model/decimal';
import type { Measure } from '#model/measure';
import { boundOf } from '#model/promise';
import { baselineOf } from '#model/scoring/baseline-of';
import type { Baseline, Target } from '#model/target';
import { isAnswered } from './answered.ts';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { betterWay } from './walks/counting-targets.ts';

export const targetEasierThanBaseline: Check = {
  code: 'target-easier-than-baseline',
  about: 'A target does not let things become worse than the starting point its own plan names.',
  severity: 'warning',
  *run(dataset) {
    for (const { baselines, targets } of dataset.regions.values()) {
      const starts = Map.groupBy(baselines, ({ indicator }) => indicator.id);
      for (const target of targets) {
        const baseline = baselineOf(starts.get(target.indicator.id) ?? [], target);
        if (baseline === undefined || isAnswered(target) || baseline.doubt !== undefined) continue;
        if (target.year !== undefined && target.year <= baseline.year) continue;
        const asked = easierThan(target, baseline);
        if (asked === undefined) continue;
        yield {
          place: fieldOf(target.place, 'value'),
          other: fieldOf(baseline.place, 'value'),
          values: {
            indicator: target.indicator.id,
            target: asked.target,
            year: target.year === undefined ? '' : String(target.year),
            baseline: asked.baseline,
            baselineYear: String(baseline.year),
          },
        };
      }
    }
  },
};

/** What is asked and what there was, where the one is worse than the other; of a range the end that counts as met. */
function easierThan(
  target: Target,
  { measure }: Baseline,
): { readonly target: string; readonly baseline: string } | undefined {
  const { aim } = target;
  if (aim.kind === 'ordinal') {
    const scale = target.indicator.ordinalScale ?? [];
    const start = measure.kind === 'word' ? scale.indexOf(measure.word) : -1;
    const worse = start >= 0 && scale.indexOf(aim.word) > start;
    return worse && measure.kind === 'word' ? { target: aim.word, baseline: measure.word } : undefined;
  }
  // A range written the wrong way round is told by its own check.
  if (aim.kind === 'range' && compare(aim.lower, aim.upper) > 0) return undefined;
  const bound = aim.kind === 'zero-level' ? decimal('0') : boundOf(aim, target.indicator);
  const start = numberOf(measure);
  if (bound === undefined || start === undefined) return undefined;
  const order = compare(bound, start);
  const way = betterWay(target);
  const worse = (way === 'higher' && order < 0) || (way === 'lower' && order > 0);
  return worse ? { target: bound, baseline: start } : undefined;
}

function numberOf(measure: Measure): Decimal | undefined {
  return measure.kind === 'number' ? measure.value : undefined;
}
