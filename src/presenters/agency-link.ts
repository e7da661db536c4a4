/** The name of an agency with the way to its page. */
import type { Region } from '#model/region';
import { pages } from '#routes';
import type { Link, View } from './view.ts';

/** undefined where no agency is named. */
export function agencyLink(view: View, region: Region, id: string | undefined): Link | undefined {
  const agency = region.agencies.find((one) => one.id === id);
  return agency === undefined ? undefined : { text: agency.name, href: view.to(pages.agency(region, agency.id)) };
}
