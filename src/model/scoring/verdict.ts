/** Everything that is said about one target: its verdict, that against the first version, and what happened around it. */
import type { Plan } from '../plan.ts';
import type { IndicatorRecord } from '../promise.ts';
import type { Site } from '../site.ts';
import { successionOf, type Succession } from '../succession.ts';
import { targetsInForce, type TargetInForce } from '../target-in-force.ts';
import type { Baseline, Target } from '../target.ts';
import { measureOf } from './actual.ts';
import { baselineOf } from './baseline-of.ts';
import { detourOf, type Detour } from './detour.ts';
import { isJudged, metOf, type Judged, type Score } from './score.ts';
import { scoreTarget, scoreYear, type ScoreQuestion } from './score-target.ts';
import { wayOf, type Way } from './way.ts';

export interface Verdict extends TargetInForce {
  readonly baseline?: Baseline;
  readonly score: Score;
  /** The same value against the first version of the target, where that asked for something else. */
  readonly originalScore?: Score;
  /** The latest value held against a target whose own year has not come ("tercapai sebelum waktunya" when it is met). */
  readonly soFar?: Judged;
  /** A later value that no longer meets a target that was met. */
  readonly reversed?: Judged;
  /** Of the value judged, else of the latest. */
  readonly way: Way;
  readonly detour?: Detour;
  readonly succession?: Succession;
}

type Rules = Pick<Site, 'bands' | 'releaseDate' | 'reportingDue'>;

/** The verdicts on all targets of one indicator in one region, in the order of their years, those without a deadline last. */
export function verdictsOf(record: IndicatorRecord, plans: readonly Plan[], site: Rules): readonly Verdict[] {
  const counting = targetsInForce(record.targets, plans, site.releaseDate);
  const ordered = counting.toSorted((a, b) => (a.target.year ?? Infinity) - (b.target.year ?? Infinity));
  return ordered.map((entry) => verdictOf(record, entry, endTarget(ordered, entry), plans, site));
}

function verdictOf(
  record: IndicatorRecord,
  entry: TargetInForce,
  end: Target,
  plans: readonly Plan[],
  site: Rules,
): Verdict {
  const { indicator, moments } = record;
  const { target, original } = entry;
  const baseline = baselineOf(record.baselines, target);
  const question: ScoreQuestion = { indicator, target, ...(baseline !== undefined && { baseline }), moments, site };
  const score = scoreTarget(question);
  const latest = latestJudged(question);
  const waiting = score.kind === 'not-yet-due' && target.aim.kind !== 'zero-change';
  const soFar = waiting && (target.year === undefined || (latest?.year ?? 0) <= target.year) ? latest : undefined;
  const judged = isJudged(score) ? score : soFar;
  const reversed = reversedBy(question, score, latest);
  const moment = judged?.moments.at(-1);
  const detour = moment === undefined ? undefined : detourOf(moments, baseline, moment, indicator);
  const succession = successionOf(
    plans.find(({ id }) => id === target.plan),
    target.year,
    site.releaseDate,
  );
  return {
    ...entry,
    ...(baseline !== undefined && { baseline }),
    score,
    ...(original !== undefined && { originalScore: scoreTarget({ ...question, target: original.target }) }),
    ...(soFar !== undefined && { soFar }),
    ...(reversed !== undefined && { reversed }),
    way: judged === undefined ? {} : wayOf(indicator, baseline, target, end, judged),
    ...(detour !== undefined && { detour }),
    ...(succession !== undefined && { succession }),
  };
}

/** The target for the last year of the same plan that counts: where the plan wants to end. */
function endTarget(counting: readonly TargetInForce[], { target }: TargetInForce): Target {
  if (target.plan === undefined) return target;
  const ofPlan = counting.filter((other) => other.target.plan === target.plan && other.target.year !== undefined);
  return ofPlan.at(-1)?.target ?? target;
}

function latestJudged(question: ScoreQuestion): Judged | undefined {
  const year = question.moments.findLast((moment) => measureOf(moment) !== undefined)?.year;
  const score = year === undefined ? undefined : scoreYear(question, year);
  return score !== undefined && isJudged(score) ? score : undefined;
}

/**
 * Met once, and no longer: for a dated target by a later year, for one without a deadline by the latest value after one
 * that met it. A target on a change belongs to its own year and cannot be reversed.
 */
function reversedBy(question: ScoreQuestion, score: Score, latest: Judged | undefined): Judged | undefined {
  const { target, moments } = question;
  if (latest === undefined || latest.met !== false || score.kind === 'no-rule') return undefined;
  if (target.aim.kind === 'zero-change') return undefined;
  if (target.year !== undefined) return metOf(score) === true && latest.year > target.year ? latest : undefined;
  const years = new Set(moments.filter(({ year }) => year < latest.year).map(({ year }) => year));
  return [...years].some((year) => metOf(scoreYear(question, year)) === true) ? latest : undefined;
}
