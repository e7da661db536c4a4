import { isDay, latestDay, type Day } from './date.ts';
import type { Indicator } from './indicator.ts';
import type { Site } from './site.ts';

/**
 * The day by which the actual of a year is due: the end of the indicator's release month in the following year, else
 * the site's reporting day of the following year.
 */
export function dueDay(
  { releaseMonth }: Pick<Indicator, 'releaseMonth'>,
  year: number,
  { reportingDue }: Pick<Site, 'reportingDue'>,
): Day {
  const next = String(year + 1);
  if (releaseMonth === undefined) {
    const day = `${next}-${reportingDue}`;
    return isDay(day) ? day : monthEnd(next, reportingDue.slice(0, 2));
  }
  return monthEnd(next, String(releaseMonth).padStart(2, '0'));
}

function monthEnd(year: string, month: string): Day {
  const iso = `${year}-${month}`;
  return latestDay({ known: 'month', iso }) ?? `${iso}-28`;
}

/** Whole days from one day to a later one. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
