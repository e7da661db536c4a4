/** The verdicts on the targets of one indicator: the word first, then the three measures, then how they were computed. */
import { formatAim } from '#formatting/aim';
import { formatDate, formatDay } from '#formatting/date';
import { formatMeasure } from '#formatting/measure';
import { formatSentence } from '#formatting/sentence';
import { formatValue } from '#formatting/value';
import { formatWorking } from '#formatting/working';
import { judgingWords } from '#language/judging';
import { verdictWords } from '#language/verdict';
import type { RegionReport } from '#model/dataset';
import { doubtsOf } from '#model/doubt';
import type { IndicatorRecord } from '#model/promise';
import { isJudged, metOf, type Judged, type Score } from '#model/scoring/score';
import { readerStatusOf, targetStatus, type ReaderStatus, type TargetStatus } from '#model/scoring/status';
import type { Verdict } from '#model/scoring/verdict';
import { verdictsOfRegion } from '#model/verdicts';
import { pages } from '#routes';
import { anchorOfTarget } from '#model/identity';
import { drawVerdictBullet } from './verdict-bullet.ts';
import { presentDoubt, type DoubtMark } from './doubt.ts';
import type { ReplyBlock } from './reply.ts';
import { achievementOf, presentMeasures, type MeasureLine } from './verdict-measures.ts';
import { presentWorking, type WorkingStep } from './verdict-working.ts';
import type { Link, View, Words } from './view.ts';

/** A status as a word with the class that carries its sign and colour. */
export interface StatusWord {
  readonly status: ReaderStatus | TargetStatus;
  readonly word: string;
}

/** A status in a list or a table: the strict word, with the official percentage wherever there is one. */
export interface VerdictCell extends StatusWord {
  /** `capaian resmi 98,48 %, golongan Sangat Tinggi`. */
  readonly official?: string;
}

export interface VerdictBlock {
  /** Anchor of the verdict on its page. */
  readonly id: string;
  readonly title: string;
  /** The word readers see first: one of four, or the finer one where none of the four would be true. */
  readonly reader: VerdictCell;
  /** The finer status, where it says more than the word. */
  readonly finer?: string;
  readonly plan?: Link;
  readonly standing: string;
  /** Why there is no verdict, in whole sentences. */
  readonly reason?: string;
  /** The three measures together. `soFar`: by an earlier year than the target's own, with the notice that says so. */
  readonly judged?: {
    readonly title: string;
    readonly soFar?: string;
    /** Baseline, value and target on one line, where all are numbers; the measures say the same in words. */
    readonly bullet?: string;
    readonly measures: readonly MeasureLine[];
  };
  readonly original?: { readonly label: string; readonly value: string };
  /** What an editor doubts behind this verdict. */
  readonly doubts: readonly DoubtMark[];
  /** Cautions, detour, reversal and succession, in whole sentences. */
  readonly notes: readonly Words[];
  readonly working: readonly WorkingStep[];
  /** What agencies answer. It stands beside the verdict and is no part of it. */
  readonly replies: readonly ReplyBlock[];
}

/** The verdicts of one record, in the order of their years; empty without targets. */
export function presentVerdicts(
  view: View,
  report: RegionReport,
  record: IndicatorRecord,
  repliesTo: (verdict: Verdict) => readonly ReplyBlock[] = () => [],
): readonly VerdictBlock[] {
  const verdicts = verdictsOf(view, report, record);
  return verdicts.map((verdict, index) => ({
    ...presentVerdict(view, report, record, verdict, index),
    replies: repliesTo(verdict),
  }));
}

/** The verdicts of one record; empty without targets. */
export function verdictsOf(view: View, report: RegionReport, record: IndicatorRecord): readonly Verdict[] {
  const found = verdictsOfRegion(report, view.dataset.site).find((one) => one.record.indicator === record.indicator);
  return found?.verdicts ?? [];
}

/** The word readers see first. */
export function presentStatus(view: View, verdict: Verdict): StatusWord {
  const words = judgingWords(view.language);
  const reader = readerStatusOf(verdict);
  const finer = targetStatus(verdict);
  return reader === undefined
    ? { status: finer, word: words.status[finer] }
    : { status: reader, word: words.reader[reader] };
}

/** The word and, once the target has been judged, the official percentage with its band. */
export function presentVerdictCell(view: View, verdict: Verdict): VerdictCell {
  const status = presentStatus(view, verdict);
  if (verdict.score.kind !== 'scored') return status;
  const achievement = achievementOf(view, verdict.score);
  return { ...status, official: verdictWords(view.language).officialInCell({ achievement }) };
}

/** What was promised and for when: `Target 2026: 9,20 persen`. */
export function verdictTitle(view: View, { target }: Pick<Verdict, 'target'>): string {
  const words = verdictWords(view.language);
  const aim = formatAim(target.aim, target.indicator, view.language);
  if (target.yearUnclear === true) return words.targetYearUnclear({ aim });
  return target.year === undefined ? words.targetNoDeadline({ aim }) : words.target({ year: String(target.year), aim });
}

function presentVerdict(
  view: View,
  report: RegionReport,
  { indicator }: IndicatorRecord,
  verdict: Verdict,
  index: number,
): Omit<VerdictBlock, 'replies'> {
  const { target, score, soFar } = verdict;
  const judged = isJudged(score) ? score : soFar;
  const reader = presentVerdictCell(view, verdict);
  const finer = judgingWords(view.language).status[targetStatus(verdict)];
  const plan = report.plans.find(({ id }) => id === target.plan);
  return {
    id: `putusan-${String(index + 1)}-${anchorOfTarget(target)}`,
    title: verdictTitle(view, verdict),
    reader,
    ...(finer !== reader.word && { finer }),
    ...(plan !== undefined && { plan: { ...view.say(plan.title), href: view.to(pages.plan(report.region, plan.id)) } }),
    standing: judgingWords(view.language).standing[verdict.standing],
    ...(judged === undefined && { reason: formatWorking(score, indicator, view.language).words }),
    ...(judged !== undefined && { judged: presentJudged(view, verdict, judged, `b${String(index + 1)}`) }),
    ...presentOriginal(view, verdict),
    doubts: doubtsOf(verdict).map((doubt) => presentDoubt(view, doubt)),
    notes: notesOf(view, verdict, judged),
    working: judged === undefined ? [] : presentWorking(view, verdict, judged),
  };
}

function presentJudged(view: View, verdict: Verdict, judged: Judged, id: string): NonNullable<VerdictBlock['judged']> {
  const words = verdictWords(view.language);
  const year = String(judged.year);
  const early = verdict.soFar === judged;
  const bullet = drawVerdictBullet(view, verdict, judged, id);
  return {
    title: early ? words.soFarBy({ year }) : words.verdictBy({ year }),
    ...(early && { soFar: soFarNotice(view, verdict) }),
    ...(bullet !== undefined && { bullet }),
    measures: presentMeasures(view, verdict, judged, early),
  };
}

/** That a value of an earlier year is no verdict, and when there can be one. */
export function soFarNotice(view: View, { target, score }: Pick<Verdict, 'target' | 'score'>): string {
  const words = verdictWords(view.language);
  const due = score.kind === 'not-yet-due' ? score.due : undefined;
  if (target.year === undefined || due === undefined) return words.soFarNoDeadline;
  return words.soFarNotYet({ year: String(target.year), due: formatDay(due, view.language) });
}

function presentOriginal(view: View, { original, originalScore }: Verdict): Pick<VerdictBlock, 'original'> {
  if (original === undefined || originalScore === undefined) return {};
  const words = verdictWords(view.language);
  const { target, version } = original;
  const aim = formatAim(target.aim, target.indicator, view.language);
  return {
    original: {
      label: words.original({ aim, version: view.say(version.name).text }),
      value: originalValue(view, originalScore),
    },
  };
}

function originalValue(view: View, score: Score): string {
  const met = metOf(score);
  if (met === undefined) return judgingWords(view.language).reader['not-yet-due'];
  const strict = judgingWords(view.language).reader[met ? 'met' : 'not-met'];
  const official = achievementOf(view, score);
  return verdictWords(view.language).strictAndOfficial({ strict, official });
}

function notesOf(view: View, verdict: Verdict, judged: Judged | undefined): readonly Words[] {
  const own = judgingWords(view.language);
  const words = verdictWords(view.language);
  const { givenUp, reversed, succession } = verdict;
  const { indicator } = verdict.target;
  const measure = reversed?.moments.at(-1)?.chosen.content;
  return [
    ...detourNote(view, verdict).map(({ text }) => text),
    ...(reversed === undefined || measure === undefined || !('measure' in measure)
      ? []
      : [
          words.reversed({
            year: String(reversed.year),
            value: formatMeasure(measure.measure, indicator, view.language),
          }),
        ]),
    ...(givenUp === undefined
      ? []
      : [
          words.givenUp({
            version: `${view.say(givenUp.version.name).text} (${formatDate(givenUp.version.date, view.language)})`,
            reason: givenUp.reason === undefined ? undefined : view.say(givenUp.reason).text,
          }),
        ]),
    ...(succession === undefined ? [] : [formatSentence(own.succession[succession.state])]),
    ...(succession === undefined
      ? []
      : [
          words.successor({
            title: `${view.say(succession.by.title).text} (${formatDate(succession.by.date, view.language)})`,
          }),
        ]),
    ...(judged?.cautions ?? []).map((caution) => own.caution[caution]),
  ].map((text) => ({ text }));
}

/** That the value first moved away from the target, where it did. */
export function detourNote(view: View, { detour, target }: Pick<Verdict, 'detour' | 'target'>): readonly Words[] {
  if (detour === undefined) return [];
  const words = verdictWords(view.language);
  const { indicator } = target;
  const text = words[indicator.direction === 'lower' ? 'detourUp' : 'detourDown']({
    value: formatValue(detour.value, indicator, view.language),
    year: String(detour.moment.year),
  });
  return [{ text }];
}
