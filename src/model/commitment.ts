import type { PartialDate } from './date.ts';
import type { Text } from './language.ts';
import type { Citation } from './source.ts';
import type { Disagreement, Statement } from './statement.ts';
import type { Milestone } from './milestone.ts';
import type { Gap } from './missing.ts';
import type { Place } from './finding.ts';

export const COMMITMENT_STATUSES = [
  'not-yet-due',
  'in-progress',
  'met',
  'met-then-reversed',
  'late',
  'not-met',
  'not-reported',
  'changed',
  'replaced',
  'withdrawn',
  'no-number',
] as const;
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];

/** A status somebody set, on a date, with evidence. */
export interface StatusEntry {
  readonly date: PartialDate;
  readonly status: CommitmentStatus;
  readonly evidence: readonly Citation[];
  readonly note?: Text;
}

/** How it will be judged. */
export type Judgement =
  | { readonly by: 'target'; readonly indicator: string; readonly year?: number }
  | { readonly by: 'milestones' | 'output' | 'coverage' | 'standing' };

/** A promise in our own words, attached to an office and its holder at that date. */
export interface Commitment {
  readonly id: string;
  readonly wording: Text;
  readonly office: Text;
  readonly holder?: string;
  readonly promisedOn: PartialDate;
  readonly where?: Text;
  readonly recordedIn: readonly Citation[];
  /** undefined: no deadline was given. */
  readonly deadline?: PartialDate;
  readonly judgement: Judgement;
  /** The agency in charge. */
  readonly agency?: string;
  /** The agency that spoke the promise; it need not answer for it. */
  readonly statedBy?: string;
  readonly plan?: string;
  readonly network?: string;
  readonly statuses: readonly StatusEntry[];
  readonly milestones: readonly Milestone[];
  readonly disagreements: readonly Disagreement[];
  readonly statements: readonly Statement[];
  readonly gaps: readonly Gap[];
  readonly place: Place;
}
