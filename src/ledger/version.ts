/** What a version of a figure is called for good: the first eight digits of the hash of value, unit, status and source. */
import type { RecordedState } from '#model/ledger';
import { digestOf } from './digest.ts';

const DIGITS = 8;
const known = new WeakMap<RecordedState, string>();

export function versionOf(state: RecordedState): string {
  const made = known.get(state) ?? digestOf(state).slice(0, DIGITS);
  known.set(state, made);
  return made;
}

/** The anchor of one version: `2024-realisasi-bps-2024--1a2b3c4d`. Anchors of figures hold no two hyphens in a row. */
export function versionAnchor(anchor: string, version: string): string {
  return `${anchor}--${version}`;
}
