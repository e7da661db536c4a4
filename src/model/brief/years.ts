/** The years a brief is made for: those whose accountability report (LKPJ) has been delivered. */
import type { RegionReport } from '../dataset.ts';
import { earliestDay, type Day } from '../date.ts';
import type { Site } from '../site.ts';

/** The LKPJ is delivered within three months of the year's end (PP 13/2019, article 19). */
const LKPJ_DUE = '03-31';

/** The day by which the LKPJ of a year is delivered. */
export function lkpjDue(year: number): Day {
  return `${String(year + 1)}-${LKPJ_DUE}`;
}

/**
 * From the first year of anything promised or budgeted to the last whose LKPJ was due by the release date, oldest first; none
 * for a region with figures only.
 */
export function lkpjYears(report: RegionReport, { releaseDate }: Pick<Site, 'releaseDate'>): readonly number[] {
  if (report.region.coverage !== 'full') return [];
  const first = firstYear(report);
  const released = Number(releaseDate.slice(0, 4));
  const last = lkpjDue(released - 1) <= releaseDate ? released - 1 : released - 2;
  return first === undefined ? [] : Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function firstYear({ plans, targets, commitments, budget }: RegionReport): number | undefined {
  const promised = commitments.flatMap(({ promisedOn }) => earliestDay(promisedOn)?.slice(0, 4) ?? []);
  const years = [
    ...plans.map(({ startYear }) => startYear),
    ...targets.flatMap(({ year }) => year ?? []),
    ...promised.map(Number),
    ...budget.map(({ year }) => year),
  ];
  return years.length === 0 ? undefined : Math.min(...years);
}
