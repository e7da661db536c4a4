/** Actuals that are due and not there: said aloud where somebody looked, and only then. */
import type { Dataset, RegionReport } from './dataset.ts';
import type { Day } from './date.ts';
import { daysBetween } from './due.ts';
import type { Indicator } from './indicator.ts';
import { oncePerReport } from './once-per-report.ts';
import { indicatorRecords, type IndicatorRecord } from './promise.ts';
import type { Region } from './region.ts';
import { measureOf } from './scoring/actual.ts';
import type { NotReported, NotSearched } from './scoring/score.ts';
import { withoutValue } from './scoring/without-value.ts';
import type { Site } from './site.ts';
import { targetsInForce, type TargetInForce } from './target-in-force.ts';

/** One actual that was due before the release date and that the content does not hold. */
export interface DueActual {
  readonly region: Region;
  readonly indicator: Indicator;
  readonly year: number;
  readonly due: Day;
  /** Whole days from the due day to the release date. */
  readonly daysOverdue: number;
  /** The targets of this very year; empty for a year on the way to one. */
  readonly targets: readonly TargetInForce[];
  /** `not-reported` is silence; `not-searched` says nothing about the region ("belum kami periksa"). */
  readonly outcome: NotReported | NotSearched;
}

/** What is due and missing in one region: silences and what nobody has looked for yet, apart. */
export interface RegionSilence {
  readonly region: Region;
  readonly silent: readonly DueActual[];
  readonly notSearched: readonly DueActual[];
}

/** Regions in the order of the dataset; those with nothing missing are left out. */
export function silences({ regions, site }: Dataset): readonly RegionSilence[] {
  return [...regions.values()].flatMap((report) => {
    const missing = missingActuals(report, site);
    if (missing.length === 0) return [];
    return [
      {
        region: report.region,
        silent: missing.filter(({ outcome }) => outcome.kind === 'not-reported'),
        notSearched: missing.filter(({ outcome }) => outcome.kind === 'not-searched'),
      },
    ];
  });
}

/**
 * An actual is due for each year with a target, and for each year of a plan on the way to one: from the plan's first year
 * to the target's. Longest overdue first.
 */
export const missingActuals = oncePerReport((report, site): readonly DueActual[] =>
  indicatorRecords(report)
    .flatMap((record) => yearsDue(record, report).flatMap((year) => missingIn(record, year, report, site)))
    .toSorted((a, b) => b.daysOverdue - a.daysOverdue),
);

/** The actuals that were searched for after their due day and not found. */
export function silentActuals(report: RegionReport, site: Site): readonly DueActual[] {
  return missingActuals(report, site).filter(({ outcome }) => outcome.kind === 'not-reported');
}

function yearsDue({ targets }: IndicatorRecord, { plans }: RegionReport): readonly number[] {
  const years = targets.flatMap(({ year, plan }) => {
    if (year === undefined) return [];
    const start = plans.find(({ id }) => id === plan)?.startYear ?? year;
    return Array.from({ length: Math.max(1, year - start + 1) }, (_, before) => year - before);
  });
  return [...new Set(years)].toSorted((a, b) => a - b);
}

function missingIn(
  { indicator, moments, targets }: IndicatorRecord,
  year: number,
  { region, plans }: RegionReport,
  site: Site,
): readonly DueActual[] {
  const ofYear = moments.filter((moment) => moment.year === year);
  if (ofYear.some((moment) => measureOf(moment) !== undefined)) return [];
  const outcome = withoutValue(indicator, year, ofYear, site);
  if (outcome.kind !== 'not-reported' && outcome.kind !== 'not-searched') return [];
  const ofThisYear = targets.filter((target) => target.year === year && target.aim.kind !== 'no-number');
  return [
    {
      region,
      indicator,
      year,
      due: outcome.due,
      daysOverdue: daysBetween(outcome.due, site.releaseDate),
      targets: targetsInForce(ofThisYear, plans, site.releaseDate),
      outcome,
    },
  ];
}
