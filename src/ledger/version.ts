/** What a version of a figure is called for good: the first eight digits of the hash of value, unit, status and source. */
import type { Figure } from '#model/figure';
import type { RecordedState } from '#model/ledger';
import type { Baseline, Target } from '#model/target';
import { digestOf } from './digest.ts';
import { recordOf } from './records.ts';

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

/** The version of a row as it stands. */
export function versionOfRow(row: Figure | Target | Baseline): string {
  return versionOf(recordOf(row).state);
}

/** The anchor of one version: `2024-realisasi-bps-2024--1a2b3c4d`. Anchors of figures hold no two hyphens in a row. */
export function versionAnchor(anchor: string, version: string): string {
  return `${anchor}--${version}`;
}
