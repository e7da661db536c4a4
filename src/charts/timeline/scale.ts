/** First link: the span of whole months that the dates fill, and the months that may be named along it. */
import { monthName } from '#formatting/calendar';
import type { Language } from '#model/language';
import type { TimelineInput } from './input.ts';
import { dateOf, dayNumber, isOpen, spanOf } from './when.ts';

export interface TimeTick {
  /** Between 0 and 1. */
  readonly at: number;
  readonly label: string;
}

export interface TimeScale {
  /** Place of a day number between 0 and 1. */
  readonly at: (day: number) => number;
  /** At most so many ticks, at equal steps of months or years. */
  readonly ticks: (most: number) => readonly TimeTick[];
  /** Place of the day up to which the data run, where it matters. */
  readonly today?: number;
}

const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600];

/** Undefined when no step has a date. */
export function toScale({ steps, today }: TimelineInput, language: Language): TimeScale | undefined {
  const spans = steps.flatMap((step) => {
    const date = dateOf(step);
    return date === undefined ? [] : [spanOf(date)];
  });
  if (spans.length === 0) return undefined;
  const marked = today !== undefined && steps.some(isOpen) ? dayNumber(today) : undefined;
  const all = [...spans, ...(marked === undefined ? [] : [{ from: marked, to: marked + 1 }])];
  const first = monthOf(Math.min(...all.map(({ from }) => from)));
  const last = monthOf(Math.max(...all.map(({ to }) => to)) - 1) + 1;
  const [start, end] = [startOf(first), startOf(last)];
  const at = (day: number): number => (day - start) / (end - start);
  const ticks = (most: number): readonly TimeTick[] => {
    const step = STEPS.find((months) => (last - first) / months + 1 <= most) ?? 1200;
    const from = Math.ceil(first / step) * step;
    return Array.from({ length: Math.max(0, Math.floor((last - from) / step) + 1) }, (_, index) => {
      const month = from + index * step;
      return { at: at(startOf(month)), label: labelOf(month, step, language) };
    });
  };
  return { at, ticks, ...(marked !== undefined && { today: at(marked) }) };
}

/** Months since year 0 of a day number. */
function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function startOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12) / 86_400_000;
}

function labelOf(month: number, step: number, language: Language): string {
  const year = String(Math.floor(month / 12));
  return step % 12 === 0 ? year : `${monthName((month % 12) + 1, language).slice(0, 3)} ${year}`;
}
