/**
 * Remembers what was made of one region while its pages follow each other, as a build renders them (`build/page-queue.ts`):
 * the page of an indicator, its frame and both languages need the same. Of other regions nothing is kept, so that memory
 * does not grow with their number. So it is with the pages of one comparison, and with the regions of one province.
 */
import type { Comparison } from '#model/comparison';
import type { RegionReport } from '#model/dataset';

/** What is made of something by a key, once as long as nothing else is asked for. */
export type OfLast<Owner, Made> = (owner: Owner, key: string, make: () => Made) => Made;

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

function ofLast<Owner, Made>(): OfLast<Owner, Made> {
  let last: { readonly owner: Owner; readonly made: Map<string, Made> } | undefined;
  return (owner, key, make) => {
    if (last?.owner !== owner) last = { owner, made: new Map() };
    const { made } = last;
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
  };
}
