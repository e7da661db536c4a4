/** What a region's content says about one LKPJ year: later years are not known yet. */
import type { Dataset, RegionReport } from '../dataset.ts';
import { isAfter, type Day } from '../date.ts';
import type { Plan } from '../plan.ts';
import type { Target } from '../target.ts';

export interface BriefEdition {
  readonly year: number;
  /** The region as known in that year; verdicts are made from it as from any other report. */
  readonly report: RegionReport;
  /** The dataset with a release date that holds later targets for not yet due. */
  readonly dataset: Dataset;
  /** The day up to which the content was looked at. */
  readonly released: Day;
}

const known = new WeakMap<Dataset, Map<string, BriefEdition>>();

/** Made once per dataset, region and year, so that its verdicts are too. */
export function editionOf(dataset: Dataset, report: RegionReport, year: number): BriefEdition {
  const editions = known.get(dataset) ?? new Map<string, BriefEdition>();
  known.set(dataset, editions);
  const key = `${report.region.code} ${String(year)}`;
  const made = editions.get(key) ?? makeEdition(dataset, report, year);
  editions.set(key, made);
  return made;
}

function makeEdition(dataset: Dataset, report: RegionReport, year: number): BriefEdition {
  const day = editionDay(year, dataset.site.releaseDate);
  const yearEnd = `${String(year)}-12-31`;
  return {
    year,
    released: dataset.site.releaseDate,
    dataset: { ...dataset, site: { ...dataset.site, releaseDate: day } },
    report: {
      ...report,
      targets: report.targets.filter((target) => isKnown(target, report.plans, year, day)),
      figures: report.figures.filter(({ period }) => period.year <= year),
      commitments: report.commitments.filter(({ promisedOn }) => !isAfter(promisedOn, yearEnd)),
      budget: report.budget.filter((line) => line.year === year),
      recommendations: report.recommendations
        .filter(({ lkpjYear }) => lkpjYear === year || lkpjYear === year - 1)
        .map((one) => ({ ...one, steps: one.steps.filter(({ date }) => !isAfter(date, day)) })),
      replies: report.replies.filter(({ date }) => date <= day),
    },
  };
}

/**
 * The release date; but never past the year after, so that a brief of an old year holds the following years' targets for
 * what they were: not yet due.
 */
function editionDay(year: number, releaseDate: Day): Day {
  const end = `${String(year + 2)}-01-01`;
  return releaseDate < end ? releaseDate : end;
}

/** A target of a plan under way, of a text that was there by the edition's day; an announcement once it was published. */
function isKnown(
  { plan: id, version: name, citation }: Target,
  plans: readonly Plan[],
  year: number,
  day: Day,
): boolean {
  const plan = plans.find((one) => one.id === id);
  if (plan !== undefined && plan.startYear > year) return false;
  const version = plan?.versions.find((one) => one.id === name);
  return !isAfter(version === undefined ? citation.source.published : version.date, day);
}
