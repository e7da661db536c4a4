import { compare, type Decimal } from '../decimal.ts';
import type { Indicator } from '../indicator.ts';
import type { Moment } from '../series.ts';
import type { Site } from '../site.ts';
import type { Baseline, Target } from '../target.ts';
import { achievement } from './achievement.ts';
import { actualOf, exactNumber, measureOf, type Actual } from './actual.ts';
import { bandOf } from './band-of.ts';
import { calculationFor, type NumericAim } from './calculation-for.ts';
import { cautionsOf } from './cautions.ts';
import { decideImprecise } from './decide-imprecise.ts';
import { comparisonsFor, holds } from './is-met.ts';
import { comparable, methodOfBaseline } from './method.ts';
import { metOf, type Score } from './score.ts';
import { scoreWord } from './score-word.ts';
import { isSense, senseOf, type Sense } from './sense.ts';
import { withoutValue } from './without-value.ts';
import { scoreZeroChange } from './zero-change.ts';

/** What a verdict needs to know. */
export interface ScoreQuestion {
  readonly indicator: Indicator;
  readonly target: Pick<Target, 'aim' | 'year' | 'yearUnclear'>;
  /** The starting point of the same plan, where it names one. */
  readonly baseline?: Baseline;
  /** All moments of the indicator in the region, oldest first. */
  readonly moments: readonly Moment[];
  readonly site: Pick<Site, 'bands' | 'releaseDate' | 'reportingDue'>;
}

/**
 * The verdict on a target, from what was known on the release date. Nothing is "not met" before the end of its year;
 * a promise without a deadline is met once the latest value meets it, and until then not yet due. A target whose year is
 * unclear is not judged.
 */
export function scoreTarget(question: ScoreQuestion): Score {
  const { indicator, target, moments, site } = question;
  if (target.aim.kind === 'no-number') return { kind: 'no-number' };
  if (target.yearUnclear === true) return { kind: 'no-rule', why: 'year-unclear' };
  if (target.year === undefined) {
    const year = moments.findLast((moment) => measureOf(moment) !== undefined)?.year;
    const score = year === undefined ? undefined : scoreYear(question, year);
    return score === undefined || metOf(score) === false ? { kind: 'not-yet-due' } : score;
  }
  const score = scoreYear(question, target.year);
  if (score.kind === 'no-rule' || site.releaseDate > `${String(target.year)}-12-31`) return score;
  return withoutValue(indicator, target.year, [], site);
}

/** The value of one year held against the target, whether or not the target's own year has come. */
export function scoreYear(question: ScoreQuestion, year: number): Score {
  const { indicator, target, moments, site } = question;
  const { aim } = target;
  const ofYear = moments.filter((moment) => moment.year === year);
  if (aim.kind === 'no-number') return { kind: 'no-number' };
  const sense = senseOf(aim, indicator);
  if (!isSense(sense) && aim.kind !== 'ordinal') return { kind: 'no-rule', why: sense };
  const known = ofYear.filter((moment) => measureOf(moment) !== undefined);
  if (known.length === 0) return withoutValue(indicator, year, ofYear, site);
  const before = question.baseline === undefined ? undefined : methodOfBaseline(question.baseline, moments, indicator);
  const own = comparable(known, before, indicator);
  if ('kind' in own) return own;
  const actual = actualOf(own, indicator.aggregation);
  if (actual === undefined) return withoutValue(indicator, year, ofYear, site);
  if (aim.kind === 'ordinal') return scoreWord(indicator, aim.word, actual, year);
  if (!isSense(sense)) return { kind: 'no-rule', why: sense };
  if (aim.kind === 'zero-change') return scoreZeroChange({ indicator, sense, actual, moments, year });
  return scoreNumber(question, aim, sense, actual, year);
}

function scoreNumber(question: ScoreQuestion, aim: NumericAim, sense: Sense, actual: Actual, year: number): Score {
  const { indicator, site } = question;
  if (actual.kind === 'word') return { kind: 'no-rule', why: 'word-against-number' };
  const { moments } = actual;
  if (actual.kind === 'imprecise') {
    const met = decideImprecise(aim, sense, actual);
    const cautions = cautionsOf({ indicator, moments });
    return { kind: 'imprecise', why: actual.why, ...(met !== undefined && { met }), year, moments, cautions };
  }
  const calculation = calculationFor(aim, sense, actual.value);
  const before = startOf(question, year);
  const target = nearestBound(aim, actual.value);
  const comparisons = comparisonsFor(aim, sense);
  const common = {
    met: comparisons.every((comparison) => holds(actual.value, comparison)),
    comparisons,
    year,
    moments,
    cautions: cautionsOf({
      indicator,
      moments,
      actual: actual.value,
      ...(before !== undefined && { before }),
      ...(target !== undefined && { target }),
    }),
  };
  if (calculation.rule === 'zero-target') return { kind: 'zero-target', calculation, ...common };
  const percent = achievement(calculation);
  const band = bandOf(percent, site.bands);
  return { kind: 'scored', achievement: percent, ...(band !== undefined && { band }), calculation, ...common };
}

/** The baseline's number with the margin its figure states: what the change to a year is counted from. */
function startOf(
  { baseline, moments }: ScoreQuestion,
  year: number,
): { readonly value: Decimal; readonly margin?: Decimal } | undefined {
  const value = exactNumber(baseline?.measure);
  if (baseline === undefined || value === undefined || baseline.year >= year) return undefined;
  const same = moments.find((moment) => moment.year === baseline.year && exactNumber(measureOf(moment)) === value);
  const margin = same?.chosen.margin;
  return { value, ...(margin !== undefined && { margin }) };
}

/** The number of the aim a value is nearest to; undefined where the value lies within a range. */
function nearestBound(aim: NumericAim, actual: Decimal): Decimal | undefined {
  if (aim.kind === 'coverage' || aim.kind === 'zero-level') return undefined;
  if (aim.kind !== 'range') return aim.value;
  if (compare(actual, aim.lower) < 0) return aim.lower;
  return compare(actual, aim.upper) > 0 ? aim.upper : undefined;
}
