/**
 * The pages of a build, shared out: this process takes from the front, the program beside from the end, each some at a time.
 * Pages of one region, or of one comparison, stay together and follow each other, so that what they share is made once and
 * then forgotten (`presenters/last-region.ts`); all other pages stand last.
 */
import { comparisonOf, languageOf, regionOf } from '#routes';

/** A page by what another process needs to find it again. */
export interface PageName {
  /** As Astro names it: `/en/wilayah/…/`. */
  readonly pathname: string;
  /** The file of its route. */
  readonly component: string;
}

export interface PageQueue<Page> {
  readonly total: number;
  /** The next pages from the front; undefined when all have been taken. */
  readonly first: () => readonly Page[] | undefined;
  readonly last: () => readonly Page[] | undefined;
}

/** Pages of neither that are taken together. */
const SHARED_AT_ONCE = 16;

export function pageQueue<Page extends Pick<PageName, 'pathname'>>(pages: readonly Page[]): PageQueue<Page> {
  // Two routes may name one page; the first stands, as in Astro.
  const once = [...new Map(pages.toReversed().map((page) => [page.pathname, page])).values()].toReversed();
  const groups = Map.groupBy(once, ({ pathname }) => {
    const path = languageOf(pathname.replace(/^\//, '')).rest;
    return regionOf(path) ?? comparisonOf(path);
  });
  const shared = groups.get(undefined) ?? [];
  groups.delete(undefined);
  const waiting = [...groups.values()];
  for (let at = 0; at < shared.length; at += SHARED_AT_ONCE) waiting.push(shared.slice(at, at + SHARED_AT_ONCE));
  return { total: once.length, first: () => waiting.shift(), last: () => waiting.pop() };
}
