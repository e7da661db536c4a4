/** Counts of what the site holds, as it prints them. */
import type { Dataset } from '#model/dataset';

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
  const figures = reports.flatMap((report) => report.figures);
  return {
    regions: reports.length,
    figures: figures.length,
    targets: reports.reduce((sum, report) => sum + report.targets.length + report.baselines.length, 0),
    sources: dataset.sources.size,
    withoutArchive: [...dataset.sources.values()].filter(({ archive }) => archive === undefined).length,
    unchecked: figures.filter((figure) => !figure.primary && !figure.checked).length,
  };
}
