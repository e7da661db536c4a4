/**
 * The order in which a build renders pages: one region after the other, so that what its pages share is made once and then
 * forgotten (`presenters/last-region.ts`); pages of no region last, because some of them wait for what is measured beside.
 */
import { languageOf, regionOf } from '#routes';

/** `pathname` as Astro names a page: `/en/wilayah/…/`. Pages of one region keep their order. */
export function byRegion<Page extends { readonly pathname: string }>(pages: readonly Page[]): Page[] {
  const groups = Map.groupBy(pages, ({ pathname }) => regionOf(languageOf(pathname.replace(/^\//, '')).rest));
  const shared = groups.get(undefined) ?? [];
  groups.delete(undefined);
  return [...[...groups.values()].flat(), ...shared];
}
