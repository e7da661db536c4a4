/** The record of what was published: one line per change of a figure, each holding the hash of the line before. */
import type { Day } from './date.ts';
import type { Place } from './finding.ts';
import type { Text } from './language.ts';

/** What a line speaks of: rows of the tables, and of a network its announced amounts, coverage and states of regions. */
export const RECORD_KINDS = ['actual', 'target', 'baseline', 'amount', 'coverage', 'state'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export const LEDGER_CHANGES = ['new', 'changed', 'withdrawn'] as const;
export type LedgerChange = (typeof LEDGER_CHANGES)[number];

/** Why a figure was taken back. `demand` is any other request that was granted. */
export const WITHDRAWAL_KINDS = ['error', 'source-withdrawn', 'privacy', 'legal-order', 'demand'] as const;
export type WithdrawalKind = (typeof WITHDRAWAL_KINDS)[number];

/**
 * What makes a version: value, unit, status and source, as their tables write them. `value` is a number, a word, or
 * rupiah; `aim` the kind of a target; `when` the date of a state.
 */
export interface RecordedState {
  readonly value?: string;
  readonly upper?: string;
  readonly precision?: string;
  readonly missing?: string;
  readonly aim?: string;
  readonly status?: string;
  readonly when?: string;
  readonly unit: string;
  readonly source: string;
}

/** What readers are told of a figure that is no longer there. */
export interface WithdrawalNote {
  readonly kind: WithdrawalKind;
  /** When it was asked for. */
  readonly asked: Day;
  /** Who asked: an institution or a kind of person, never a private name. */
  readonly by: Text;
  readonly text: Text;
}

/** The part of a line that a redaction removes. `salt` keeps its seal from being guessed. */
export interface SealedPart {
  readonly salt: string;
  readonly reason?: string;
  readonly state?: RecordedState;
  readonly withdrawal?: WithdrawalNote;
}

/** One published change. */
export interface LedgerLine {
  readonly change: LedgerChange;
  /** The release date of the edition that published it. */
  readonly date: Day;
  /** Identity within the region or network: `persentase-penduduk-miskin/2024-realisasi-bps-2024`. */
  readonly id: string;
  readonly kind: RecordKind;
  /** Hash of the line before; zeros in the first line. */
  readonly previous: string;
  /** SHA-256 of `sealed`. */
  readonly seal: string;
  /** True where a withdrawal also removed the earlier values of this figure. */
  readonly redacted?: true;
  /** Undefined where a redaction removed it. */
  readonly sealed?: SealedPart;
}

/** The lines of one region or network, oldest first; line `n` of the file is `lines[n - 1]`. */
export interface Ledger {
  readonly file: string;
  readonly lines: readonly LedgerLine[];
}

/** What an editor wrote about a figure that is to be taken back, or was. */
export interface Withdrawal extends WithdrawalNote {
  readonly id: string;
  /** Code of the region or id of the network. */
  readonly owner: string;
  /** Identity of the figure, as its ledger has it. */
  readonly figure: string;
  /** True where its value goes from the ledger as well. */
  readonly redact: boolean;
  readonly place: Place;
}
