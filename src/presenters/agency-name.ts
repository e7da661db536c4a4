/** An agency where it is named on a page. */
import type { Region } from '#model/region';

export interface AgencyName {
  readonly text: string;
  /** The agency's own page, where it has one. */
  readonly href?: string;
}

/** The agency by its full name; its id where the region does not list it. */
export function presentAgencyName({ agencies }: Region, id: string): AgencyName {
  return { text: agencies.find((agency) => agency.id === id)?.name ?? id };
}
