/**
 * Remembers what was made of one region while its pages follow each other, as a build renders them (`build/page-queue.ts`):
 * the page of an indicator, its frame and both languages need the same. Of other regions nothing is kept, so that memory
 * does not grow with their number.
 */
import type { RegionReport } from '#model/dataset';

/** What is made of a region by a key, once as long as no other region is asked for. */
export type OfLastRegion<Made> = (report: RegionReport, key: string, make: () => Made) => Made;

export function ofLastRegion<Made>(): OfLastRegion<Made> {
  let last: { readonly report: RegionReport; readonly made: Map<string, Made> } | undefined;
  return (report, key, make) => {
    if (last?.report !== report) last = { report, made: new Map() };
    const { made } = last;
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
  };
}
