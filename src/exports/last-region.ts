/**
 * Remembers what was made of one region while its files follow each other, as a build writes them: the rows of an indicator
 * stand in its own files, in those of the region and in those of the whole country. Of other regions nothing is kept, so that
 * memory does not grow with their number.
 */
import type { Dataset, RegionReport } from '#model/dataset';

/** What is made of a region by a key, once as long as no other region or dataset is asked for. */
export type OfLastRegion<Made> = (dataset: Dataset, report: RegionReport, key: string, make: () => Made) => Made;

export function ofLastRegion<Made>(): OfLastRegion<Made> {
  let last: { readonly dataset: Dataset; readonly report: RegionReport; readonly made: Map<string, Made> } | undefined;
  return (dataset, report, key, make) => {
    if (last?.dataset !== dataset || last.report !== report) last = { dataset, report, made: new Map() };
    const { made } = last;
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
  };
}
