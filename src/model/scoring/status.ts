/** From a verdict to the words readers see: four at first, the finer ones after. */
import { metOf, type Score } from './score.ts';
import type { Verdict } from './verdict.ts';

/** Tercapai, belum tercapai, belum waktunya, belum ada laporan. */
export const READER_STATUSES = ['met', 'not-met', 'not-yet-due', 'not-reported'] as const;
export type ReaderStatus = (typeof READER_STATUSES)[number];

export const TARGET_STATUSES = [
  'met',
  'met-early',
  'met-then-reversed',
  'not-met',
  'not-yet-due',
  'no-deadline',
  'replaced',
  'not-reported',
  'not-searched',
  'no-value',
  'no-number',
  'not-comparable',
  'imprecise',
  'no-rule',
] as const;
export type TargetStatus = (typeof TARGET_STATUSES)[number];

/** One of the four words; undefined where none of them would be true, and only the finer status is said. */
export function readerStatus(score: Score): ReaderStatus | undefined {
  const met = metOf(score);
  if (met !== undefined) return met ? 'met' : 'not-met';
  return score.kind === 'not-yet-due' || score.kind === 'not-reported' ? score.kind : undefined;
}

/** The same for a target in its circumstances: one that a new plan replaced before its year is not held against anybody. */
export function readerStatusOf(verdict: Verdict): ReaderStatus | undefined {
  const status = readerStatus(verdict.score);
  return verdict.succession?.state === 'replaced' && status !== 'met' ? undefined : status;
}

/** The finer status. */
export function targetStatus({ score, succession, soFar, reversed, target }: Verdict): TargetStatus {
  const met = metOf(score);
  if (reversed !== undefined) return 'met-then-reversed';
  if (met === true) return 'met';
  if (soFar?.met === true) return 'met-early';
  if (succession?.state === 'replaced') return 'replaced';
  if (met === false) return 'not-met';
  switch (score.kind) {
    case 'not-yet-due':
      return target.year === undefined ? 'no-deadline' : 'not-yet-due';
    case 'not-reported':
    case 'not-searched':
    case 'no-value':
    case 'no-number':
    case 'not-comparable':
    case 'imprecise':
    case 'no-rule':
      return score.kind;
    default:
      return 'imprecise';
  }
}
