import type { Plan } from '../plan.ts';
import { isJudged } from '../scoring/score.ts';
import type { Verdict } from '../scoring/verdict.ts';
import type { Moment } from '../series.ts';

/**
 * The verdicts of one indicator that count in a brief: on the targets of its year; without one, on the end target of each plan
 * on the way to it; without that either, on the last target of a plan still running, or one that was met and then reversed.
 * Promises without a deadline always count.
 */
export function countingVerdicts(
  verdicts: readonly Verdict[],
  year: number,
  plans: readonly Plan[],
): readonly Verdict[] {
  const yearOf = ({ target }: Verdict): number => target.year ?? Infinity;
  const dated = verdicts.filter(({ target }) => target.year !== undefined);
  const open = verdicts.filter(({ target }) => target.year === undefined);
  const own = dated.filter((verdict) => yearOf(verdict) === year);
  if (own.length > 0) return [...own, ...open];
  const later = lastOfEachPlan(dated.filter((verdict) => yearOf(verdict) > year));
  if (later.length > 0) return [...later, ...open];
  const standing = dated.filter(
    ({ target, reversed }) =>
      reversed !== undefined || plans.some(({ id, endYear }) => id === target.plan && endYear >= year),
  );
  return [...lastOfEachPlan(standing), ...open];
}

function lastOfEachPlan(verdicts: readonly Verdict[]): readonly Verdict[] {
  const plans = Map.groupBy(verdicts, ({ target }) => target.plan);
  return [...plans.values()].flatMap((own) => {
    const last = own.at(-1)?.target.year;
    return own.filter(({ target }) => target.year === last);
  });
}

/** The moments a verdict rests on; none where there is none. */
export function momentsBehind({ score, soFar }: Verdict): readonly Moment[] {
  const judged = isJudged(score) ? score : soFar;
  return judged?.moments ?? [];
}
