/** The verdict on one target as the model gives it: strictly met or not, the official percentage, the way covered. */
import { judgingWords } from '#language/judging';
import { toNumber } from '#model/decimal';
import { doubtsOf } from '#model/doubt';
import { anchorOfFigure, anchorOfTarget } from '#model/identity';
import type { Indicator } from '#model/indicator';
import type { Region } from '#model/region';
import { isJudged, metOf, type Judged, type Score } from '#model/scoring/score';
import { readerStatusOf, targetStatus } from '#model/scoring/status';
import type { Verdict } from '#model/scoring/verdict';
import { pages } from '#routes';
import type { Addresses } from './addresses.ts';
import { rowId } from './figures.ts';
import type { VerdictRecord } from './shapes/figures.ts';
import { bothWords, missingRecord, numberOrNull, textOrNull } from './values.ts';

export function verdictRecord(
  addresses: Addresses,
  region: Region,
  indicator: Indicator,
  verdict: Verdict,
): VerdictRecord {
  const { target, score, originalScore, original, soFar, way, reversed, standing, givenUp, succession } = verdict;
  const anchor = anchorOfTarget(target);
  const status = targetStatus(verdict);
  const judged = isJudged(score) ? score : undefined;
  const actuals = (one: Judged): string[] =>
    one.moments.map(({ chosen }) => rowId(region, indicator, anchorOfFigure(chosen)));
  return {
    target: rowId(region, indicator, anchor),
    ...addresses.place(pages.indicator(region, indicator.id), anchor),
    region: region.code,
    indicator: indicator.id,
    year: target.year ?? null,
    ...outcomeOf(score),
    status,
    reader_status: readerStatusOf(verdict) ?? null,
    words: bothWords((language) => judgingWords(language).status[status]),
    why: whyOf(score),
    rule: judged !== undefined && 'calculation' in judged ? judged.calculation.rule : null,
    judged_year: judged?.year ?? null,
    actuals: judged === undefined ? [] : actuals(judged),
    progress: numberOrNull(way.progress?.percent),
    pace:
      way.pace === undefined
        ? null
        : {
            state: way.pace.state,
            expected: toNumber(way.pace.expected),
            difference: toNumber(way.pace.difference),
          },
    so_far: soFar === undefined ? null : { ...outcomeOf(soFar), year: soFar.year, actuals: actuals(soFar) },
    original:
      original === undefined || originalScore === undefined
        ? null
        : { ...outcomeOf(originalScore), target: rowId(region, indicator, anchorOfTarget(original.target)) },
    reversed_in: reversed?.year ?? null,
    cautions: [...((judged ?? soFar)?.cautions ?? [])],
    doubted: doubtsOf(verdict).length > 0,
    standing,
    given_up_in: givenUp?.version.id ?? null,
    succession: succession?.state ?? null,
    due: 'due' in score ? (score.due ?? null) : null,
    missing: score.kind === 'not-reported' ? missingRecord(score.reason, score.search) : noValue(score),
  };
}

function outcomeOf(score: Score): Pick<VerdictRecord, 'met' | 'achievement' | 'band'> {
  return {
    met: metOf(score) ?? null,
    achievement: score.kind === 'scored' ? toNumber(score.achievement) : null,
    band: score.kind === 'scored' ? textOrNull(score.band?.name) : null,
  };
}

/** Why there is no percentage or no verdict, in the words of the model. */
function whyOf(score: Score): string | null {
  return 'why' in score ? score.why : null;
}

function noValue(score: Score): VerdictRecord['missing'] {
  return score.kind === 'no-value' ? missingRecord(score.reason, undefined) : null;
}
