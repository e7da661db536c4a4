/** How far a value has come from the starting point: of the whole way, and against a straight line. */
import { decimal, type Decimal } from '../decimal.ts';
import type { Indicator } from '../indicator.ts';
import { boundOf } from '../promise.ts';
import type { Baseline, Target } from '../target.ts';
import { exactNumber } from './actual.ts';
import { pace, type Pace } from './pace.ts';
import { progress, type ProgressCalculation } from './progress.ts';
import type { Judged } from './score.ts';
import { isSense, senseOf } from './sense.ts';

export interface Way {
  readonly progress?: { readonly calculation: ProgressCalculation; readonly percent: Decimal };
  readonly pace?: Pace;
}

/**
 * Progress counts to the plan's end target, pace to the target judged. Both need numbers and a starting point; pace also
 * needs a better direction, and an indicator whose yearly values follow one line (not one whose years are added up).
 */
export function wayOf(
  indicator: Indicator,
  baseline: Baseline | undefined,
  target: Target,
  end: Target,
  judged: Judged,
): Way {
  const start = exactNumber(baseline?.measure);
  const actual = numberOf(judged);
  if (baseline === undefined || start === undefined || actual === undefined) return {};
  const toEnd = goalOf(end, indicator);
  const calculation =
    toEnd === undefined ? undefined : ({ rule: 'progress', baseline: start, end: toEnd, actual } as const);
  const percent = calculation === undefined ? undefined : progress(calculation);
  const goal = goalOf(target, indicator);
  const sense = senseOf(target.aim, indicator);
  const line =
    goal === undefined || target.year === undefined || !isSense(sense) || sense === 'maintain'
      ? undefined
      : pace(
          {
            rule: 'pace',
            baseline: { year: baseline.year, value: start },
            target: { year: target.year, value: goal },
            actual: { year: judged.year, value: actual },
            sense,
          },
          indicator.decimals,
        );
  return {
    ...(calculation !== undefined && percent !== undefined && { progress: { calculation, percent } }),
    ...(line !== undefined && indicator.aggregation !== 'cumulative' && { pace: line }),
  };
}

/** The number to go for: the nearer bound of a range by the indicator's direction. */
function goalOf({ aim }: Target, indicator: Indicator): Decimal | undefined {
  if (aim.kind === 'zero-level') return decimal('0');
  return aim.kind === 'coverage' ? decimal(String(aim.count)) : boundOf(aim, indicator);
}

function numberOf(judged: Judged): Decimal | undefined {
  return judged.kind === 'scored' || judged.kind === 'zero-target' ? judged.calculation.actual : undefined;
}
