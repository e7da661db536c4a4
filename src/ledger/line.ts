/** The chain: what is hashed of a line, and what its seal covers. */
import type { Ledger, LedgerLine, SealedPart } from '#model/ledger';
import { canonicalJson } from './canonical.ts';
import { digestOf } from './digest.ts';

/** What the first line of a ledger holds in place of a hash. */
export const BEGINNING = '0'.repeat(64);

/** Hash of a line without its sealed part: it stays the same when a redaction removes that. */
export function hashOf({ sealed: _, ...open }: LedgerLine): string {
  return digestOf(open);
}

export function sealOf(sealed: SealedPart): string {
  return digestOf(sealed);
}

/** What the next line must hold as `previous`; also how a copy of the ledger is told from another. */
export function headOf({ lines }: Pick<Ledger, 'lines'>): string {
  const last = lines.at(-1);
  return last === undefined ? BEGINNING : hashOf(last);
}

/** The ledger as its file holds it. */
export function ledgerText(lines: readonly LedgerLine[]): string {
  return lines.map((line) => `${canonicalJson(line)}\n`).join('');
}
