/** Milestones and stages with their dates, as far as known. */
import { formatDate } from '#formatting/date';
import { recordWords } from '#language/record';
import type { Milestone, MilestoneStatus } from '#model/milestone';
import { presentCitations, type SourceLine } from './citation.ts';
import type { View, Words } from './view.ts';

export interface MilestoneLine {
  readonly id: string;
  readonly name: Words;
  readonly status: MilestoneStatus;
  readonly statusWord: string;
  /** When it happened, when it was promised, as of when this is known; that its day is not known is said too. */
  readonly dates: readonly string[];
  readonly note?: Words;
  readonly sources: readonly SourceLine[];
}

export function presentMilestone(view: View, milestone: Milestone): MilestoneLine {
  const words = recordWords(view.language);
  const { date, planned, asOf } = milestone;
  return {
    id: milestone.id,
    name: view.say(milestone.name),
    status: milestone.status,
    statusWord: words.milestone[milestone.status],
    dates: [
      ...(isUndated(milestone) ? [words.undated] : []),
      ...(date === undefined || date.known === 'unknown' ? [] : [formatDate(date, view.language)]),
      ...(planned === undefined ? [] : [words.promisedFor(formatDate(planned, view.language))]),
      ...(asOf === undefined ? [] : [words.asOf(formatDate(asOf, view.language))]),
    ],
    ...(milestone.note !== undefined && { note: view.say(milestone.note) }),
    sources: presentCitations(view, milestone.citations),
  };
}

/** True where a day is to be expected and nobody told it. What has not happened has no day. */
function isUndated({ status, date, planned }: Milestone): boolean {
  if (date !== undefined) return date.known === 'unknown';
  return status === 'done' || (planned === undefined && status !== 'not-done');
}
