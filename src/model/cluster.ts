import type { PartialDate } from './date.ts';
import type { Text } from './language.ts';
import type { Citation } from './source.ts';
import type { Point } from './region.ts';
import type { Statement } from './statement.ts';
import type { Gap } from './missing.ts';
import type { Place } from './finding.ts';

/** `area`: places that grow together; `pillar`: a part of a strategy, without a map; `value-chain`: from producer to market. */
export type ClusterKind = 'area' | 'pillar' | 'value-chain';

/** A role of a member, from a date on: roles are restated, and both statements stay. */
export interface Role {
  readonly what: Text;
  readonly from: PartialDate;
  readonly citations: readonly Citation[];
  readonly note?: Text;
}

/** A kecamatan or a whole region, by Kemendagri code. */
export interface Member {
  readonly code: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** A centre need not be a kecamatan. */
export interface Centre {
  readonly name: string;
  readonly code?: string;
  readonly point?: Point;
  readonly roles: readonly Role[];
  readonly note?: Text;
}

/** One link of a value chain, in order. */
export interface ChainLink {
  readonly stage: 'producer' | 'handler' | 'offtaker' | 'market' | 'support';
  readonly who: Text;
  readonly what: Text;
  readonly citations: readonly Citation[];
}

export interface Cluster {
  readonly id: string;
  readonly kind: ClusterKind;
  readonly name: Text;
  /** Clusters named together by one plan ("tiga klaster pertumbuhan"). */
  readonly set?: { readonly id: string; readonly name: Text };
  readonly plan?: string;
  readonly purpose?: Text;
  readonly centre?: Centre;
  readonly members: readonly Member[];
  readonly commodities: readonly Text[];
  readonly chain: readonly ChainLink[];
  readonly programmes: readonly string[];
  readonly indicators: readonly string[];
  readonly statements: readonly Statement[];
  readonly gaps: readonly Gap[];
  readonly citations: readonly Citation[];
  /** Ids of earlier times. */
  readonly formerly?: readonly string[];
  readonly place: Place;
}
