import type { Decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { formatDecimal } from './number.ts';

/** A number of a formula standing free: at least the indicator's decimals, and every digit it was computed with. */
export function formatExact(value: Decimal, decimals: number, language: Language): string {
  const fraction = value.split('.')[1] ?? '';
  return formatDecimal(value, language, Math.max(fraction.length, decimals));
}

/** The same among signs of arithmetic: a negative number stands in brackets. */
export function formatOperand(value: Decimal, decimals: number, language: Language): string {
  const number = formatExact(value, decimals, language);
  return value.startsWith('-') ? `(${number})` : number;
}
