import type { Text } from './language.ts';
import type { Citation } from './source.ts';
import type { Place } from './finding.ts';

/** Stages of regional money; amounts of different stages are never mixed. */
export const BUDGET_STAGES = [
  'announced',
  'indicative',
  'rkpd',
  'ppas',
  'apbd',
  'revised-apbd',
  'realisation',
] as const;
export type BudgetStage = (typeof BUDGET_STAGES)[number];

export const BUDGET_KINDS = [
  'spending',
  'revenue',
  'transfer',
  'loan',
  'investment',
  'deficit',
  'financing',
  'change',
] as const;
/** Only deficit, financing and change may be negative. */
export type BudgetKind = (typeof BUDGET_KINDS)[number];

/** An amount at a stage, whatever it is for. */
export interface StagedAmount {
  readonly stage: BudgetStage;
  /** Integer sen (1/100 rupiah). */
  readonly sen: bigint;
  /** True when the source rounded it ("Rp4,34 triliun"). */
  readonly rounded: boolean;
}

/** One amount of one item in one year at one stage. */
export interface BudgetLine extends StagedAmount {
  readonly item: string;
  readonly name: Text;
  readonly year: number;
  readonly kind: BudgetKind;
  readonly programme?: string;
  readonly agency?: string;
  readonly parent?: string;
  /** True when not every part of this item is in the content, so that its parts need not add up to it. */
  readonly partsIncomplete: boolean;
  readonly citation: Citation;
  readonly note?: Text;
  /** Why it differs from what was published before. */
  readonly reason?: string;
  readonly place: Place;
}
