/** The lines that an edition adds to a ledger. Nothing is written here. */
import type { Day } from '#model/date';
import type { LedgerLine, SealedPart, Withdrawal } from '#model/ledger';
import { headOf, sealOf } from './line.ts';
import type { LedgerOwner } from './owners.ts';
import { freshReason, type Unrecorded, unrecordedOf } from './unrecorded.ts';

export interface Edition {
  /** Release date of the edition; the clock is never read. */
  readonly date: Day;
  /** Why figures changed, for rows that give no reason of their own. */
  readonly reason?: string;
  readonly withdrawals: readonly Withdrawal[];
  /** A new random salt for each line: 32 hexadecimal digits. */
  readonly salt: () => string;
}

/** A change that cannot be recorded yet, and what it lacks. */
export interface Refused {
  readonly unrecorded: Unrecorded;
  readonly lacks: 'reason' | 'withdrawal' | 'later-date';
}

export interface Appended {
  /** The whole ledger: earlier lines, less what a redaction removes, and the new ones. */
  readonly lines: readonly LedgerLine[];
  /** The new ones, with what each records. */
  readonly added: readonly { readonly line: LedgerLine; readonly unrecorded: Unrecorded }[];
  readonly refused: readonly Refused[];
}

/** Adds what is not recorded yet. What lacks something is refused, the rest is added all the same. */
export function appendTo(owner: LedgerOwner, edition: Edition): Appended {
  const { ledger, records } = owner;
  const added: { readonly line: LedgerLine; readonly unrecorded: Unrecorded }[] = [];
  const refused: Refused[] = [];
  let lines: readonly LedgerLine[] = ledger?.lines ?? [];
  const tooEarly = edition.date < (lines.at(-1)?.date ?? '');
  for (const unrecorded of unrecordedOf(records, ledger)) {
    const part = tooEarly ? ('later-date' as const) : partOf(owner.owner, unrecorded, edition);
    if (typeof part === 'string') {
      refused.push({ unrecorded, lacks: part });
      continue;
    }
    // A renamed row keeps the identity it was first recorded with, so that its lines follow one another.
    const { id, kind } =
      unrecorded.change === 'withdrawn' ? unrecorded.history : (unrecorded.history ?? unrecorded.record);
    const line: LedgerLine = {
      change: unrecorded.change,
      date: edition.date,
      id,
      kind,
      previous: headOf({ lines }),
      seal: sealOf(part.sealed),
      ...(part.redact && { redacted: true }),
      sealed: part.sealed,
    };
    added.push({ line, unrecorded });
    lines = [...(part.redact ? lines.map((earlier) => withoutPart(earlier, id)) : lines), line];
  }
  return { lines, added, refused };
}

/** What the line holds under its seal, or what is lacking. */
function partOf(
  owner: string,
  unrecorded: Unrecorded,
  { reason, withdrawals, salt }: Edition,
): { readonly sealed: SealedPart; readonly redact: boolean } | 'reason' | 'withdrawal' {
  switch (unrecorded.change) {
    case 'new': {
      const own = unrecorded.record.reason;
      return {
        sealed: { salt: salt(), ...(own !== undefined && { reason: own }), state: unrecorded.record.state },
        redact: false,
      };
    }
    case 'changed': {
      const why = freshReason(unrecorded) ?? reason;
      if (why === undefined) return 'reason';
      return { sealed: { salt: salt(), reason: why, state: unrecorded.record.state }, redact: false };
    }
    case 'withdrawn': {
      const { id } = unrecorded.history;
      const found = withdrawals.find((one) => one.owner === owner && one.figure === id);
      if (found === undefined) return 'withdrawal';
      const { kind, asked, by, text, redact } = found;
      return { sealed: { salt: salt(), withdrawal: { kind, asked, by, text } }, redact };
    }
  }
}

/** A line of the redacted figure loses what its seal covers, and its salt with it. */
function withoutPart(line: LedgerLine, id: string): LedgerLine {
  if (line.id !== id) return line;
  const { sealed: _, ...open } = line;
  return open;
}
