/** Where a step stands in time: on the day it happened or was promised for, or nowhere. */
import type { PartialDate } from '#model/date';
import { latestDay } from '#model/date';
import type { TimelineStep } from './input.ts';

export type KnownDate = Exclude<PartialDate, { readonly known: 'unknown' }>;

/**
 * The date a step is drawn at. What is done stands only where it happened: a promised day is never taken for it.
 * Undefined where nobody told a day.
 */
export function dateOf({ date, planned, status }: TimelineStep): KnownDate | undefined {
  const shown = date ?? (status === 'done' ? undefined : planned);
  return shown === undefined || shown.known === 'unknown' ? undefined : shown;
}

/** True for a dated step that may still be to come. */
export function isOpen(step: TimelineStep): boolean {
  return step.date === undefined && dateOf(step) !== undefined && step.status !== 'missed';
}

/** First and last day a date can mean, in whole days; `to` lies after the last day. A date without an end has one day. */
export function spanOf(date: KnownDate): { readonly from: number; readonly to: number } {
  const from = dayNumber(`${date.iso}-01-01`.slice(0, 10));
  const latest = latestDay(date);
  return { from, to: latest === undefined ? from + 1 : dayNumber(latest) + 1 };
}

/** Days since 1970 of a whole day. */
export function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
