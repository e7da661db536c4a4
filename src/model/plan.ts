import type { PartialDate } from './date.ts';
import type { Text } from './language.ts';
import type { Citation } from './source.ts';
import type { Event, Statement } from './statement.ts';
import type { Gap } from './missing.ts';
import type { Place } from './finding.ts';

export type PlanKind = 'rpjmd' | 'rkpd' | 'rpjpd' | 'renstra';
export const PLAN_STATUSES = ['draft', 'agreed', 'adopted', 'repealed', 'ended'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** A state of the plan's text: the draft, the adopted regulation, each revision. Targets name the version they come from. */
export interface PlanVersion {
  readonly id: string;
  readonly name: Text;
  readonly status: PlanStatus;
  readonly date: PartialDate;
  readonly legalBasis?: string;
  readonly reason?: Text;
  readonly citations: readonly Citation[];
  readonly note?: Text;
}

export interface Objective {
  readonly code: string;
  readonly text: Text;
  readonly indicators: readonly string[];
}

export interface Goal {
  readonly code: string;
  readonly text: Text;
  readonly indicators: readonly string[];
  readonly objectives: readonly Objective[];
}

export interface Mission {
  readonly number: number;
  readonly text: Text;
  readonly goals: readonly Goal[];
}

/** A programme named by a plan or a cluster. */
export interface Programme {
  readonly id: string;
  readonly name: Text;
  readonly cluster?: string;
  readonly agency?: string;
  /** Nomenclature code (Permendagri 90/2019 and its updates) and the rule it follows. */
  readonly code?: string;
  readonly codeRule?: string;
  readonly citation: Citation;
  readonly note?: Text;
  readonly place: Place;
}

/** A priority the plan states: of a field, or a focus. */
export interface Priority {
  readonly kind: 'field' | 'focus';
  readonly what: Text;
  readonly citations: readonly Citation[];
}

export interface Plan {
  readonly id: string;
  readonly kind: PlanKind;
  readonly title: Text;
  readonly startYear: number;
  readonly endYear: number;
  /** In the order in which they came into being. */
  readonly versions: readonly PlanVersion[];
  /** A new plan that takes over before or after the end: an event of its own, not a revision. */
  readonly succession?: {
    readonly plan?: string;
    readonly title: Text;
    readonly date: PartialDate;
    readonly status: PlanStatus;
    readonly citations: readonly Citation[];
    readonly note?: Text;
  };
  readonly vision?: Text;
  readonly missions: readonly Mission[];
  readonly priorities: readonly Priority[];
  readonly programmes: readonly Programme[];
  readonly events: readonly Event[];
  readonly statements: readonly Statement[];
  readonly gaps: readonly Gap[];
  readonly citations: readonly Citation[];
  readonly place: Place;
}
