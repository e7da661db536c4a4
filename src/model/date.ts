/**
 * A date as far as it is known. Sources often give only a month or a year, or nothing; the record says so
 * and never fills in the rest.
 */
import { compareText } from './order.ts';
export type PartialDate =
  | { readonly known: 'day' | 'month' | 'year'; readonly iso: string }
  | { readonly known: 'not-before'; readonly iso: string }
  | { readonly known: 'unknown' };

/** An ISO day, `2026-11-23`. */
export type Day = string;

const PATTERN = /^(not before )?(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Reads `2024-11-12`, `2024-11`, `2024`, `not before 2022-07-01` or `unknown`.
 * Returns undefined for anything else, also for days that no calendar has (`2023-02-30`).
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  if (text === 'unknown') return { known: 'unknown' };
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const iso = match[1] === undefined ? text : text.slice(match[1].length);
  if (match[4] !== undefined && !isDay(iso)) return undefined;
  if (match[1] !== undefined) return { known: 'not-before', iso };
  if (match[4] !== undefined) return { known: 'day', iso };
  return { known: match[3] === undefined ? 'year' : 'month', iso };
}

/** True for a day that exists in the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const month = Number(match[2]);
  const day = Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(match[1]), month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The first day the date can mean; undefined when unknown. */
export function earliestDay(date: PartialDate): Day | undefined {
  return date.known === 'unknown' ? undefined : `${date.iso}-01-01`.slice(0, 10);
}

/** The last day the date can mean; undefined when it has no end (`not before …`) or is unknown. */
export function latestDay(date: PartialDate): Day | undefined {
  if (date.known === 'unknown' || date.known === 'not-before') return undefined;
  if (date.known === 'day') return date.iso;
  if (date.known === 'year') return `${date.iso}-12-31`;
  const days = daysInMonth(Number(date.iso.slice(0, 4)), Number(date.iso.slice(5)));
  return `${date.iso}-${String(days)}`;
}

/** True when the earliest day the date can mean lies after `day`: only then is it surely later. */
export function isAfter(date: PartialDate, day: Day): boolean {
  const earliest = earliestDay(date);
  return earliest !== undefined && earliest > day;
}

/** True when every day `a` can mean lies before every day `b` can mean. */
export function isSurelyBefore(a: PartialDate, b: PartialDate): boolean {
  const latest = latestDay(a);
  return latest !== undefined && isAfter(b, latest);
}

/** Sorts by earliest possible day, the vaguer date first where that is equal; unknown dates come last. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  if (a.known === 'unknown' || b.known === 'unknown') {
    return Number(a.known === 'unknown') - Number(b.known === 'unknown');
  }
  return compareText(a.iso, b.iso);
}
