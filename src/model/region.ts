import type { PartialDate } from './date.ts';
import type { Text } from './language.ts';
import type { Citation } from './source.ts';
import type { Place } from './finding.ts';

export type RegionKind = 'provinsi' | 'kabupaten' | 'kota';

/** A point in degrees, two decimals: enough to find it on a map, too coarse for a border. */
export interface Point {
  readonly lon: number;
  readonly lat: number;
}

/** A kecamatan. */
export interface District {
  readonly code: string;
  readonly name: string;
  readonly point?: Point;
}

/** A unit of regional government (perangkat daerah). */
export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly validFrom?: PartialDate;
  readonly validUntil?: PartialDate;
  readonly successor?: string;
  /** What the sources say it does or said, in our own words. Speaking about an indicator is not answering for it. */
  readonly about?: { readonly what: Text; readonly citations: readonly Citation[] };
  /** Ids of earlier times. */
  readonly formerly?: readonly string[];
}

/** A commission of the DPRD and the agencies it oversees. */
export interface Commission {
  readonly id: string;
  readonly name: string;
  readonly agencies: readonly string[];
  readonly citations: readonly Citation[];
  /** Ids of earlier times. */
  readonly formerly?: readonly string[];
}

/** Somebody in an office for a dated term. Verdicts attach to plans and agencies, never to a person. */
export interface OfficeHolder {
  readonly office: string;
  readonly name: string;
  /** Pj. (penjabat) and Plt. (pelaksana tugas) hold the office for another. */
  readonly acting?: 'Pj.' | 'Plt.';
  readonly from: PartialDate;
  readonly until?: PartialDate;
  readonly citations: readonly Citation[];
}

/** One square of a schematic map. */
export interface Tile {
  readonly code: string;
  readonly col: number;
  readonly row: number;
}

export interface Region {
  /** Kemendagri code: `15`, `15.04`. */
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: RegionKind;
  readonly alsoKnownAs: readonly string[];
  readonly provinceCode: string;
  readonly provinceName: string;
  readonly bpsCode?: string;
  readonly point?: Point;
  readonly districts: readonly District[];
  readonly tiles: readonly Tile[];
  readonly agencies: readonly Agency[];
  readonly commissions: readonly Commission[];
  readonly officeHolders: readonly OfficeHolder[];
  /** `full`: plan, clusters, commitments; `figures`: numbers only, for comparison. */
  readonly coverage: 'full' | 'figures';
  readonly validFrom?: PartialDate;
  readonly validUntil?: PartialDate;
  readonly successors: readonly string[];
  readonly note?: Text;
  /** Folder names of earlier times: `15.04-batang-hari`. */
  readonly formerly?: readonly string[];
  /** Folder names of regions that were divided and of which this is a part. */
  readonly splitFrom?: readonly string[];
  readonly place: Place;
}
