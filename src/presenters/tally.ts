/** Counts of what the site holds, as it prints them. */
import type { Dataset, RegionReport } from '#model/dataset';

export interface Tally {
  readonly regions: number;
  readonly figures: number;
  readonly targets: number;
  readonly sources: number;
  /** Sources of which no archived copy is recorded. */
  readonly withoutArchive: number;
  /** Second-hand figures not yet compared with the original. */
  readonly unchecked: number;
}

export function tally(dataset: Dataset): Tally {
  const reports = [...dataset.regions.values()];
  const sum = (count: (report: RegionReport) => number): number => reports.reduce((all, one) => all + count(one), 0);
  return {
    regions: reports.length,
    figures: sum(({ figures }) => figures.length),
    targets: sum(({ targets, baselines }) => targets.length + baselines.length),
    sources: dataset.sources.size,
    withoutArchive: [...dataset.sources.values()].filter(({ archive }) => archive === undefined).length,
    unchecked: sum(({ figures }) => figures.filter(({ primary, checked }) => !primary && !checked).length),
  };
}
