/** What a ledger says of each figure: its versions in order, and whether it still stands. */
import type { Day } from '#model/date';
import type { Ledger, LedgerLine, RecordedState, RecordKind, WithdrawalNote } from '#model/ledger';
import type { LedgerRecord } from './records.ts';
import { versionOf } from './version.ts';

/** One published version. */
export interface Version {
  /** Since the edition of this day. */
  readonly date: Day;
  /** Why it replaced the one before. */
  readonly reason?: string;
  /** Undefined where a redaction removed it. */
  readonly state?: RecordedState;
  /** Its short hash, part of its anchor; undefined like the state. */
  readonly version?: string;
}

export interface History {
  readonly id: string;
  readonly kind: RecordKind;
  /** Oldest first; at least one. */
  readonly versions: readonly Version[];
  /** Where it was taken back and has not come back since. */
  readonly withdrawn?: { readonly date: Day; readonly note?: WithdrawalNote; readonly redacted: boolean };
}

const known = new WeakMap<Ledger, ReadonlyMap<string, History>>();

/** By identity, in the order of their first line. Made once per ledger. */
export function historiesOf(ledger: Ledger | undefined): ReadonlyMap<string, History> {
  if (ledger === undefined) return new Map();
  const made = known.get(ledger) ?? read(ledger);
  known.set(ledger, made);
  return made;
}

/** The history of a row, also of one that was recorded under a former id of its indicator or source. */
export function historyOf(ledger: Ledger | undefined, { id, former = [] }: LedgerRecord): History | undefined {
  const histories = historiesOf(ledger);
  return [id, ...former.map((one) => one.id)].map((one) => histories.get(one)).find((one) => one !== undefined);
}

function read({ lines }: Ledger): ReadonlyMap<string, History> {
  const found = new Map<string, History>();
  for (const line of lines) {
    const before = found.get(line.id);
    if (line.change === 'withdrawn') {
      if (before !== undefined) found.set(line.id, { ...before, withdrawn: withdrawalOf(line) });
      continue;
    }
    const versions = [...(before?.versions ?? []), versionIn(line)];
    found.set(line.id, { id: line.id, kind: line.kind, versions });
  }
  return found;
}

/** The version that a line published. */
export function versionIn({ date, sealed }: LedgerLine): Version {
  const { reason, state } = sealed ?? {};
  return {
    date,
    ...(reason !== undefined && { reason }),
    ...(state !== undefined && { state, version: versionOf(state) }),
  };
}

/** What a line says of a figure that it takes back. */
export function withdrawalOf({ date, sealed, redacted }: LedgerLine): NonNullable<History['withdrawn']> {
  const note = sealed?.withdrawal;
  return { date, ...(note !== undefined && { note }), redacted: redacted === true };
}
