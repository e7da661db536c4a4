/** What the editor asks for, and what the content already knows. */
import type { BudgetStage } from '#model/budget';
import type { Unit } from '#model/indicator';
import type { Spot } from './finding.ts';
import type { References } from './template/template-content.ts';

export interface KnownIndicator {
  readonly id: string;
  /** Its name and short name, as written. */
  readonly names: readonly string[];
  readonly unit: Unit;
  readonly ordinalScale?: readonly string[];
}

export interface Wanted {
  /** Name of the file handed in, for the report; never a path. */
  readonly fileName: string;
  readonly region: { readonly code: string; readonly name: string };
  /** '' for a template, whose rows name their own. */
  readonly source: string;
  readonly sourceKnown: boolean;
  readonly plan?: string;
  readonly version?: string;
  /** Last year of the plan, where the content knows it. */
  readonly planEnd?: number;
  readonly indicators: readonly KnownIndicator[];
  readonly agencies: readonly { readonly id: string; readonly names: readonly string[] }[];
  /** Provinces, regencies and cities by their official names. */
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  readonly sheets: readonly string[];
  readonly notation?: 'id' | 'intl';
  readonly year?: number;
  readonly baselineYear?: number;
  readonly stage?: BudgetStage;
  readonly page?: string;
  readonly replace: boolean;
  readonly reason?: string;
  readonly skips: readonly string[];
  /** What rows of a template may refer to; without it their ids are taken as they are. */
  readonly references?: References;
  readonly tables: TableTexts;
}

/**
 * The texts of the region's tables, where there are such, by their path from the region's folder on without `.csv`: `targets`,
 * `plans/rpjmd-2025-2029/programmes`.
 */
export type TableTexts = Readonly<Record<string, string>>;

/** Where a table lies, as in `TableTexts`. `plan`: that of the programmes. */
export function tableFile(table: TableName, plan: string | undefined): string {
  return table === 'programmes' ? `plans/${plan ?? ''}/programmes` : table;
}

export type TableName = 'targets' | 'figures' | 'budget' | 'programmes';

/** A row to be written, and where it comes from. */
export interface Draft {
  readonly table: TableName;
  readonly cells: Readonly<Record<string, string>>;
  readonly spot: Spot;
  /** The columns that the sheet has, where its rows are whole rows of ours: then a blank cell says that nothing is there. */
  readonly whole?: readonly string[];
}

/** An indicator that the content does not know. */
export interface NewIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly words: readonly string[];
  readonly direction?: string;
  readonly definition?: string;
  readonly spot: Spot;
}

/** A sentence of an evaluation that no table of ours holds: what drove, what hindered, what is to follow. */
export interface Remark {
  readonly subject: 'driver' | 'obstacle' | 'follow-up' | 'rating';
  readonly text: string;
  readonly spot: Spot;
}
