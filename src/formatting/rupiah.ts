import type { Decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { formatLarge } from './large.ts';
import { formatDecimal } from './number.ts';
import { withRupiah } from './unit.ts';

/** Rupiah, short: `Rp4,34 triliun`. Show the full amount beside it or on demand. */
export function formatRupiahShort(value: Decimal, language: Language): string {
  return withRupiah(formatLarge(value, language));
}

/** Rupiah with every digit: `Rp4.340.000.000.000`, `Rp2.563.914.561.344,22`. */
export function formatRupiahFull(value: Decimal, language: Language): string {
  const cents = value.includes('.');
  return withRupiah(formatDecimal(value, language, cents ? 2 : 0));
}
