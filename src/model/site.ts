import type { Channel } from './channel.ts';
import type { Day } from './date.ts';
import type { Decimal } from './decimal.ts';
import type { Language, Text } from './language.ts';
import type { GoneAddress } from './published-address.ts';

/** A band of the official achievement scale, from a lower bound in percent. */
export interface Band {
  readonly from?: Decimal;
  readonly name: Text;
}

/** Tiles of a provider. */
export interface Basemap {
  /** Address with `{z}`, `{x}` and `{y}`. */
  readonly tiles: string;
  /** Credit as the provider asks for it. */
  readonly attribution: string;
  /** The provider's page on it. */
  readonly link?: string;
}

/** What `site.yaml` says about the site as a whole. */
export interface Site {
  readonly name: Text;
  /** undefined: nobody stands behind it yet, so every page says "situs contoh" and asks not to be indexed. */
  readonly publisher?: {
    readonly name: string;
    readonly kind: 'government' | 'ngo' | 'newsroom' | 'university' | 'other';
  };
  /** Where corrections and replies are sent, the preferred way first. */
  readonly corrections: readonly Channel[];
  /** Absolute address without a final slash; undefined: outputs that need one are left out. */
  readonly address?: string;
  readonly languages: readonly Language[];
  /** The day this edition speaks of; nothing ever reads the clock. */
  readonly releaseDate: Day;
  /** Month and day by which last year's actuals are due, `03-31`. */
  readonly reportingDue: string;
  readonly bands: readonly Band[];
  readonly bandsSource: Text;
  /** Map pictures of another provider, under interactive maps; undefined: nothing is loaded from elsewhere. */
  readonly basemap?: Basemap;
  /** Pages withdrawn on purpose. */
  readonly gone?: readonly GoneAddress[];
  /** True while editing and in a build that is not published: every page says so and asks not to be indexed. */
  readonly preview?: boolean;
  /** False: the guide for editors is no part of the site. */
  readonly guide?: boolean;
  /** True where the site holds the pages of those who run it, under `/kelola/`. */
  readonly manage?: boolean;
  /** True in a build that makes PNG pictures. */
  readonly images?: boolean;
  readonly licence: { readonly text: string; readonly data: string };
}
