/**
 * Remembers what was made of one region while its files follow each other, as a build writes them: the rows of an indicator
 * stand in its own files, in those of the region and in those of the whole country.
 */
import type { Dataset, RegionReport } from '#model/dataset';
import { ofLast } from '#model/of-last';

/** What is made of a region by a key, once as long as no other region or dataset is asked for. */
export type OfLastRegion<Made> = (dataset: Dataset, report: RegionReport, key: string, make: () => Made) => Made;

interface InDataset {
  readonly dataset: Dataset;
  readonly report: RegionReport;
}

export function ofLastRegion<Made>(): OfLastRegion<Made> {
  const once = ofLast<InDataset, Made>((one, other) => one.dataset === other.dataset && one.report === other.report);
  return (dataset, report, key, make) => once({ dataset, report }, key, make);
}
