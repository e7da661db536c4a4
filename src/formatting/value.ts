import type { Decimal } from '#model/decimal';
import type { Unit } from '#model/indicator';
import type { Language } from '#model/language';
import { formatDecimal } from './number.ts';
import { formatRupiahShort } from './rupiah.ts';
import { withUnit } from './unit.ts';

/** What formatting needs to know of an indicator. */
export interface Measured {
  readonly unit: Unit;
  /** Decimals that are printed. */
  readonly decimals: number;
}

/** One number with its unit: `9,65 persen`, `1.950.000 jiwa`, `Rp4,34 triliun`. */
export function formatValue(value: Decimal, indicator: Measured, language: Language): string {
  if (indicator.unit === 'rupiah') return formatRupiahShort(value, language);
  return withUnit(formatDecimal(value, language, indicator.decimals), indicator.unit, language);
}

/** Two bounds joined: `9,98–10,75`; with words where a minus sign would meet the dash. */
export function joinBounds(lower: string, upper: string, language: Language): string {
  if (!lower.startsWith('-') && !upper.startsWith('-')) return `${lower}–${upper}`;
  return `${lower} ${language === 'id' ? 'sampai' : 'to'} ${upper}`;
}
