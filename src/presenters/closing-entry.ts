/** One target of a plan that ends: what became of it, and what the successor does with it. */
import { formatAim } from '#formatting/aim';
import { formatMeasure } from '#formatting/measure';
import { formatPeriod } from '#formatting/period';
import { formatSentence } from '#formatting/sentence';
import { closingWords, type ContinuationClass } from '#language/closing';
import { judgingWords } from '#language/judging';
import { recordWords } from '#language/record';
import type { RegionReport } from '#model/dataset';
import type { ClosingEntry, Continuation } from '#model/plan-closing';
import { isJudged } from '#model/scoring/score';
import type { Verdict } from '#model/scoring/verdict';
import { pages } from '#routes';
import { anchorOfTarget } from '#model/identity';
import { detourNote, soFarNotice } from './verdict.ts';
import type { Link, View, Words } from './view.ts';

export interface ClosingRow {
  /** Leads to the target's own row, on the page that shows the verdict with its working. */
  readonly indicator: Link;
  readonly target: string;
  /** That the target is known from a draft only, and the like. */
  readonly standing?: string;
  /** The value the verdict or the "so far" rests on. */
  readonly figure: string;
  readonly notes: readonly Words[];
  readonly afterwards: string;
  readonly details: readonly Words[];
}

/** `byDraft`: what the successor does is known from its draft only. */
export function presentClosingEntry(
  view: View,
  report: RegionReport,
  { record, verdict, continuation }: ClosingEntry,
  byDraft: boolean,
): ClosingRow {
  const words = closingWords(view.language);
  const { target, standing } = verdict;
  const page = pages.indicator(report.region, record.indicator.id);
  const aim = formatAim(target.aim, record.indicator, view.language);
  const judging = judgingWords(view.language);
  return {
    indicator: { ...view.say(record.indicator.name), href: view.to(`${page}#${anchorOfTarget(target)}`) },
    target: `${target.year === undefined ? recordWords(view.language).noDeadline : String(target.year)}: ${aim}`,
    ...(standing !== 'in-force' && { standing: formatSentence(judging.standing[standing]) }),
    figure: figureOf(view, verdict),
    notes: [...soFarNote(view, verdict), ...detourNote(view, verdict)],
    afterwards: formatSentence(words.continuation[continuationClass(continuation)]),
    details: detailsOf(view, record.indicator.id, continuation, byDraft),
  };
}

export function continuationClass(continuation: Continuation): ContinuationClass {
  if (continuation.kind !== 'dropped') return continuation.kind;
  return continuation.reason === undefined ? 'dropped-silently' : 'dropped';
}

/** That a value which meets the target before its year is no verdict. */
function soFarNote(view: View, verdict: Verdict): readonly Words[] {
  return verdict.soFar?.met === true ? [{ text: soFarNotice(view, verdict) }] : [];
}

function figureOf(view: View, { score, soFar }: Verdict): string {
  const words = closingWords(view.language);
  const judged = isJudged(score) ? score : soFar;
  const figure = judged?.moments.at(-1)?.chosen;
  if (figure === undefined || !('measure' in figure.content)) return words.noFigure;
  return words.figureOf({
    period: formatPeriod(figure.period, view.language),
    value: formatMeasure(figure.content.measure, figure.indicator, view.language),
  });
}

function detailsOf(view: View, indicator: string, continuation: Continuation, byDraft: boolean): readonly Words[] {
  const words = closingWords(view.language);
  const draft = byDraft ? [{ text: words.byDraft }] : [];
  switch (continuation.kind) {
    case 'carried-over': {
      const { next } = continuation;
      const when = next.year === undefined ? recordWords(view.language).noDeadline : String(next.year);
      const aim = formatAim(next.aim, next.indicator, view.language);
      const name = view.say(next.indicator.name);
      return [
        { text: words.next({ when, aim }) },
        ...(next.indicator.id === indicator ? [] : [{ ...name, text: words.nextReworded({ indicator: name.text }) }]),
        ...draft,
      ];
    }
    case 'dropped':
    case 'given-up': {
      const reason = continuation.reason === undefined ? undefined : view.say(continuation.reason);
      const stated = reason === undefined ? [] : [{ ...reason, text: words.statedReason({ reason: reason.text }) }];
      return continuation.kind === 'dropped' ? [...stated, ...draft] : stated;
    }
    default:
      return [];
  }
}
