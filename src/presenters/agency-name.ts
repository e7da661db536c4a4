/** An agency where it is named on a page. */
import type { Region } from '#model/region';
import { agencyLink } from './agency-link.ts';
import type { View } from './view.ts';

export interface AgencyName {
  readonly text: string;
  /** The agency's own page, where the region lists it. */
  readonly href?: string;
}

/** The agency by its full name; its id where the region does not list it. */
export function presentAgencyName(view: View, region: Region, id: string): AgencyName {
  return agencyLink(view, region, id) ?? { text: id };
}
