/** A part of the brief before it is known how much of it fits. */
import type { Part } from '#model/brief/space';
import { select } from '#model/brief/selection';
import type { Citation } from '#model/source';
import type { Words } from '../view.ts';

/** Gives the numbers by which the list of sources is read. */
export type Cite = (citations: readonly Citation[]) => readonly number[];

/** Text with the numbers of its sources. */
export interface Cited extends Words {
  readonly marks: readonly number[];
}

export interface Draft<Entry, Row> {
  /** The most important first. */
  readonly entries: readonly Entry[];
  readonly present: (entry: Entry, cite: Cite) => Row;
  /** Lines a row takes on paper. */
  readonly cost: (row: Row) => number;
  /** Lines for the title, notes and table heads. */
  readonly head: number;
  /** Lines that are kept for this part. */
  readonly share: number;
  readonly most: number;
}

/** The rows that fit, and how many were left out. */
export interface Shown<Row> {
  readonly rows: readonly Row[];
  readonly omitted: number;
}

const uncited: Cite = () => [];

export function partOf<Entry, Row>({ entries, present, cost, head, share, most }: Draft<Entry, Row>): Part {
  const costs = entries.slice(0, most).map((entry) => cost(present(entry, uncited)));
  return { costs, head, share, most };
}

export function show<Entry, Row>({ entries, present }: Draft<Entry, Row>, count: number, cite: Cite): Shown<Row> {
  const { shown, omitted } = select(entries, count);
  return { rows: shown.map((entry) => present(entry, cite)), omitted };
}
