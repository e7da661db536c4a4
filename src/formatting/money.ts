import { decimal, type Decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { formatRupiahFull, formatRupiahShort } from './rupiah.ts';

/** Sen as rupiah. */
function rupiah(sen: bigint): Decimal {
  const digits = (sen < 0n ? -sen : sen).toString().padStart(3, '0');
  return decimal(`${sen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`);
}

/** An amount in sen, short: `Rp4,34 triliun`, `Rp72 miliar`; in English `Rp4.34 trillion`. */
export function formatMoneyShort(sen: bigint, language: Language): string {
  return formatRupiahShort(rupiah(sen), language);
}

/** An amount in sen with every digit; the sen are written only where there are any. */
export function formatMoneyFull(sen: bigint, language: Language): string {
  return formatRupiahFull(rupiah(sen), language);
}
