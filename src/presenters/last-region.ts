/**
 * Remembers what was made of one region while its pages follow each other, as a build renders them (`build/page-queue.ts`):
 * the page of an indicator, its frame and both languages need the same. Of other regions nothing is kept, so that memory
 * does not grow with their number. So it is with the pages of one comparison, and with the regions of one province.
 */
import type { Comparison } from '#model/comparison';
import type { RegionReport } from '#model/dataset';
import { ofLast, type OfLast } from '#model/of-last';

export function ofLastRegion<Made>(): OfLast<RegionReport, Made> {
  return ofLast();
}

/** A province by its reports, the same list as long as the dataset is. */
export function ofLastProvince<Made>(): OfLast<readonly RegionReport[], Made> {
  return ofLast();
}

export function ofLastComparison<Made>(): OfLast<Comparison, Made> {
  return ofLast();
}
