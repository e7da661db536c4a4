/** Short ways to write gallery cases of milestones. */
import type { TimelineInput, TimelineStep } from '#charts/timeline/input';
import { parsePartialDate, type PartialDate } from '#model/date';

/** A gallery case: what it shows, and the chart's input. */
export interface TimelineCase {
  readonly about: string;
  readonly input: TimelineInput;
}

export function on(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === undefined) throw new Error(`not a date: ${text}`);
  return date;
}

/** Done on a day, or as `more` says. */
export function done(name: string, date: string): TimelineStep {
  return { name, status: 'done', date: on(date) };
}

/** Promised for a day and still to come. */
export function planned(name: string, date: string, more: Partial<TimelineStep> = {}): TimelineStep {
  return { name, status: 'planned', planned: on(date), ...more };
}

export function unknown(name: string): TimelineStep {
  return { name, status: 'unknown' };
}

export function timeline(id: string, ...steps: readonly TimelineStep[]): TimelineInput {
  return { id, title: 'Tonggak uji', steps, today: '2025-06-30' };
}
