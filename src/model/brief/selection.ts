/** Which indicators a brief shows first, and by what rule. */
import type { IndicatorRecord } from '../promise.ts';
import { readerStatusOf } from '../scoring/status.ts';
import type { Verdict } from '../scoring/verdict.ts';

/** Why a line stands where it stands, from the most pressing. */
export const LINE_REASONS = ['not-met', 'moved', 'disagreement', 'silent', 'reversed', 'plan-order'] as const;
export type LineReason = (typeof LINE_REASONS)[number];

/** One indicator with the verdicts that count in the brief's year. */
export interface BriefLine {
  readonly record: IndicatorRecord;
  readonly verdicts: readonly Verdict[];
  readonly reason: LineReason;
}

/** What a reason is decided from. */
export interface LineFacts {
  readonly verdicts: readonly Verdict[];
  /** Sources differ about a value of the year, or about one a verdict rests on. */
  readonly disputed: boolean;
  /** An actual is overdue, was looked for, and not found. */
  readonly silent: boolean;
}

/** The first reason that holds. */
export function lineReason({ verdicts, disputed, silent }: LineFacts): LineReason {
  const holds: Readonly<Record<LineReason, boolean>> = {
    'not-met': verdicts.some((verdict) => readerStatusOf(verdict) === 'not-met'),
    moved: verdicts.some(({ original }) => original !== undefined),
    disagreement: disputed,
    silent,
    reversed: verdicts.some(({ reversed }) => reversed !== undefined),
    'plan-order': true,
  };
  return LINE_REASONS.find((reason) => holds[reason]) ?? 'plan-order';
}

/** By reason, and within one in the order given, which is the plan's. */
export function orderLines<Line extends { readonly reason: LineReason }>(lines: readonly Line[]): readonly Line[] {
  return lines.toSorted((a, b) => LINE_REASONS.indexOf(a.reason) - LINE_REASONS.indexOf(b.reason));
}

/** The first entries, and how many are left out. */
export interface Selected<Entry> {
  readonly shown: readonly Entry[];
  readonly omitted: number;
}

/** Takes entries from the front: what is left out never comes before what is shown. */
export function select<Entry>(entries: readonly Entry[], most: number): Selected<Entry> {
  const shown = entries.slice(0, Math.max(0, Math.floor(most)));
  return { shown, omitted: entries.length - shown.length };
}
