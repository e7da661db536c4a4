import type { Decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { formatDecimal } from './number.ts';

/** A number inside a formula: at least the indicator's decimals, and every digit it was computed with. */
export function formatOperand(value: Decimal, decimals: number, language: Language): string {
  const fraction = value.split('.')[1] ?? '';
  const number = formatDecimal(value, language, Math.max(fraction.length, decimals));
  return value.startsWith('-') ? `(${number})` : number;
}
