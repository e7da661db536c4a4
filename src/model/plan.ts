import type { PartialDate } from './date.ts';
import type { Text } from './language.ts';
import type { Citation } from './source.ts';
import type { Event, Statement } from './statement.ts';
import type { Gap } from './missing.ts';
import type { Place } from './finding.ts';

/** `apbd` stands for targets that the budget's own text names. */
export const PLAN_KINDS = ['rpjmd', 'rkpd', 'rpjpd', 'renstra', 'apbd'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];
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
  /** True when every target of this text is in the content; only then can one be called dropped. */
  readonly complete: boolean;
  /** Indicators that the text gives up, with the reason it states. */
  readonly dropped: readonly { readonly indicator: string; readonly reason: Text }[];
  /** Indicators of the text before that go on under another definition. */
  readonly reworded: readonly { readonly from: string; readonly to: string; readonly note?: Text }[];
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

/** Levels of spending in a plan, from the widest. */
export const PROGRAMME_LEVELS = ['program', 'kegiatan', 'subkegiatan'] as const;
export type ProgrammeLevel = (typeof PROGRAMME_LEVELS)[number];

/** A programme, activity or sub-activity named by a plan or a cluster. */
export interface Programme {
  readonly id: string;
  readonly name: Text;
  readonly level: ProgrammeLevel;
  /** The programme or activity it belongs to. */
  readonly parent?: string;
  /** Code of the objective (sasaran) it serves. */
  readonly objective?: string;
  /** Indicators whose result it is meant to buy. */
  readonly indicators: readonly string[];
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
  /** Ids of earlier times. */
  readonly formerly?: readonly string[];
  readonly place: Place;
}
