import { z } from 'astro/zod';
import { isDay } from '#model/date';
import { LEDGER_CHANGES, RECORD_KINDS, WITHDRAWAL_KINDS } from '#model/ledger';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.string().refine(isDay);
const part = z.string().min(1);
const words = z.strictObject({ id: part, en: part.optional() });

const state = z.strictObject({
  value: part.optional(),
  upper: part.optional(),
  precision: part.optional(),
  missing: part.optional(),
  aim: part.optional(),
  status: part.optional(),
  when: part.optional(),
  unit: part,
  source: part,
});

const withdrawal = z.strictObject({ kind: z.enum(WITHDRAWAL_KINDS), asked: day, by: words, text: words });

/** One line of a ledger; written by a command, never by hand. */
export const ledgerLine = z.strictObject({
  change: z.enum(LEDGER_CHANGES),
  date: day,
  id: z.string().regex(/^[^\s/]+\/\S+$|^[a-z-]+$/),
  kind: z.enum(RECORD_KINDS),
  previous: hash,
  seal: hash,
  redacted: z.literal(true).optional(),
  sealed: z
    .strictObject({
      salt: z.string().regex(/^[0-9a-f]{32}$/),
      reason: part.optional(),
      state: state.optional(),
      withdrawal: withdrawal.optional(),
    })
    .optional(),
});

/** A whole ledger: its lines, oldest first. */
export const ledger = z.strictObject({ lines: z.array(ledgerLine) });
export type LedgerEntry = z.infer<typeof ledger>;
