import type { PartialDate } from './date.ts';
import type { Text } from './language.ts';
import type { Citation } from './source.ts';
import type { Member } from './cluster.ts';
import type { Tile } from './region.ts';
import type { Milestone } from './milestone.ts';
import type { Disagreement, Event, Statement } from './statement.ts';
import type { Gap } from './missing.ts';
import type { Ledger } from './ledger.ts';
import type { Place } from './finding.ts';

export type NetworkKind = 'agglomeration' | 'roll-out' | 'staged-plan';

/** An institution or person with a part in the network. */
export interface Actor {
  readonly name: string;
  readonly role: Text;
  readonly citations: readonly Citation[];
}

/** A region in a roll-out: its dated milestones. Nothing known is an empty list, and says "belum diketahui". */
export interface RegionStatus {
  readonly code: string;
  readonly milestones: readonly Milestone[];
}

/** An amount announced for the network; announced is not spent. */
export interface NetworkAmount {
  readonly name: Text;
  readonly sen: bigint;
  readonly rounded: boolean;
  readonly date: PartialDate;
  readonly citations: readonly Citation[];
  readonly note?: Text;
}

/** Something across regions: an agglomeration, a roll-out with a status per region, a staged action plan. */
export interface Network {
  readonly id: string;
  readonly kind: NetworkKind;
  readonly name: Text;
  readonly summary: Text;
  readonly lead?: Text;
  readonly actors: readonly Actor[];
  readonly members: readonly Member[];
  readonly tiles: readonly Tile[];
  /** Names of the milestones of a roll-out, in their usual order. */
  readonly stageNames: readonly { readonly id: string; readonly name: Text }[];
  readonly statuses: readonly RegionStatus[];
  /** Ordered steps of a staged plan. */
  readonly stages: readonly Milestone[];
  readonly coverageTarget?: { readonly count: number; readonly of: number; readonly year?: number };
  readonly amounts: readonly NetworkAmount[];
  readonly programmes: readonly Statement[];
  readonly events: readonly Event[];
  readonly statements: readonly Statement[];
  readonly disagreements: readonly Disagreement[];
  readonly gaps: readonly Gap[];
  readonly citations: readonly Citation[];
  /** What was published of it; undefined: nothing yet. */
  readonly ledger?: Ledger;
  /** Ids of earlier times. */
  readonly formerly?: readonly string[];
  readonly place: Place;
}
