import type { Decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { formatDecimal } from './number.ts';

/** A computed percentage with its two decimals: `106,20 %`; in English `106.20%`. */
export function formatPercent(percent: Decimal, language: Language): string {
  const number = formatDecimal(percent, language, 2);
  return language === 'id' ? `${number} %` : `${number}%`;
}
