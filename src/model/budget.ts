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

/** One amount of one item in one year at one stage. */
export interface BudgetLine {
  readonly item: string;
  readonly name: Text;
  readonly year: number;
  readonly stage: BudgetStage;
  readonly kind: BudgetKind;
  /** Integer sen (1/100 rupiah). */
  readonly sen: bigint;
  /** True when the source rounded it ("Rp4,34 triliun"). */
  readonly rounded: boolean;
  readonly programme?: string;
  readonly agency?: string;
  readonly parent?: string;
  /** True when not every part of this item is in the content, so that its parts need not add up to it. */
  readonly partsIncomplete: boolean;
  readonly citation: Citation;
  readonly note?: Text;
  readonly place: Place;
}
