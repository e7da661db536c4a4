/** What a version of a figure is called for good: the first eight digits of the hash of value, unit, status and source. */
import type { Figure } from '#model/figure';
import type { RecordedState } from '#model/ledger';
import type { Baseline, Target } from '#model/target';
import { digestOf } from './digest.ts';
import { stateOf } from './records.ts';

const DIGITS = 8;
const known = new WeakMap<RecordedState, string>();

export function versionOf(state: RecordedState): string {
  let made = known.get(state);
  if (made === undefined) {
    made = digestOf(state).slice(0, DIGITS);
    known.set(state, made);
  }
  return made;
}

const ofRows = new WeakMap<Figure | Target | Baseline, string>();

/** The version of a row as it stands. Its record, which takes as much memory as the row, is not made for it. */
export function versionOfRow(row: Figure | Target | Baseline): string {
  let made = ofRows.get(row);
  if (made === undefined) {
    made = digestOf(stateOf(row)).slice(0, DIGITS);
    ofRows.set(row, made);
  }
  return made;
}

/** The anchor of one version: `2024-realisasi-bps-2024--1a2b3c4d`. Anchors of figures hold no two hyphens in a row. */
export function versionAnchor(anchor: string, version: string): string {
  return `${anchor}--${version}`;
}
