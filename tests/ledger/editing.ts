/** A region whose rows change from edition to edition, recorded each time: what the laws of the ledger are tried on. */
import { appendTo, type Appended, type Edition } from '#ledger/append';
import { recordOf } from '#ledger/records';
import { brokenLinks, brokenSeals, impossibleSteps, missingParts } from '#ledger/verify';
import type { Ledger, LedgerLine, Withdrawal } from '#model/ledger';
import { cite, figure, number } from '../checks/dataset-builder.ts';

export const LEDGER = 'regions/15.04-batanghari/ledger.jsonl';

/** Rows by year: the value, and why it differs. */
export type Rows = ReadonlyMap<number, { readonly value: string; readonly reason?: string }>;

let salts = 0;

export function edition(change: Partial<Edition> = {}): Edition {
  return {
    date: '2026-01-31',
    withdrawals: [],
    salt: () => (salts += 1).toString(16).padStart(32, '0'),
    ...change,
  };
}

export function withdrawal(year: number, change: Partial<Withdrawal> = {}): Withdrawal {
  return {
    id: `cabut-${String(year)}`,
    owner: '15.04',
    figure: idOf(year),
    kind: 'error',
    asked: '2026-01-15',
    by: { id: 'Redaksi' },
    text: { id: 'Angka kabupaten lain.' },
    redact: false,
    place: { file: `withdrawals/cabut-${String(year)}.yaml`, line: 1 },
    ...change,
  };
}

export function idOf(year: number): string {
  return `kemiskinan/${String(year)}-realisasi-bps-2024`;
}

/** Records rows over a ledger. */
export function record(rows: Rows, lines: readonly LedgerLine[], change: Partial<Edition> = {}): Appended {
  const figures = [...rows].map(([year, { value, reason }]) =>
    figure({
      period: { year },
      content: { measure: number(value) },
      citation: cite(),
      ...(reason !== undefined && { reason }),
    }),
  );
  const ledger = lines.length === 0 ? {} : { ledger: { file: LEDGER, lines } };
  return appendTo(
    { owner: '15.04', name: 'Kabupaten Batanghari', file: LEDGER, ...ledger, records: figures.map(recordOf) },
    edition(change),
  );
}

export function ledgerWith(lines: readonly LedgerLine[]): Ledger {
  return { file: LEDGER, lines };
}

/** True when nothing that is verified of a ledger is wrong. */
export function isWhole(ledger: Ledger): boolean {
  return [brokenLinks, brokenSeals, missingParts, impossibleSteps].every((rule) => rule(ledger).length === 0);
}
