/** What a version of a figure is called for good: the first eight digits of the hash of value, unit, status and source. */
import type { Figure } from '#model/figure';
import type { RecordedState } from '#model/ledger';
import type { Baseline, Target } from '#model/target';
import { digestOf } from './digest.ts';
import { stateOf } from './records.ts';

const DIGITS = 8;
/** By recorded state, or by row. */
const known = new WeakMap<object, string>();

export function versionOf(state: RecordedState): string {
  return known.get(state) ?? keep(state, state);
}

/** The version of a row as it stands. Its record, which takes as much memory as the row, is not made for it. */
export function versionOfRow(row: Figure | Target | Baseline): string {
  return known.get(row) ?? keep(row, stateOf(row));
}

function keep(of: object, state: RecordedState): string {
  const version = digestOf(state).slice(0, DIGITS);
  known.set(of, version);
  return version;
}

/** The anchor of one version: `2024-realisasi-bps-2024--1a2b3c4d`. Anchors of figures hold no two hyphens in a row. */
export function versionAnchor(anchor: string, version: string): string {
  return `${anchor}--${version}`;
}
