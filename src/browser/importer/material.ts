/** What the page of a region hands to its script, and what the script asks of its worker. All of it is plain data. */
import type { Choices } from '#import/wanted-from';
import type { Imported } from '#import/import-tables';
import type { Known } from '#import/known';
import type { ImportState } from '#import/report/order';
import type { RowChange } from '#import/row-changes';
import type { NewFile } from '#import/stubs';
import type { Language } from '#model/language';
import type { Entry } from '#schemas/entry';
import type { Preview } from './preview.ts';

export interface Material {
  readonly language: Language;
  readonly known: Known;
  /** The content that the preview needs, without the region's tables, which `known` holds as texts. */
  readonly entries: readonly Entry[];
}

export interface Task {
  readonly bytes: Uint8Array;
  readonly choices: Choices;
}

export interface ChangedTable {
  readonly file: string;
  readonly rows: readonly RowChange[];
}

export interface Outcome {
  readonly imported: Imported;
  readonly state: ImportState;
  /** By their path from the content folder on. */
  readonly files: readonly NewFile[];
  readonly changes: readonly ChangedTable[];
  /** Undefined while errors stand or nothing changes. */
  readonly preview?: Preview;
}

export type Answer = { readonly outcome: Outcome } | { readonly refused: string };
