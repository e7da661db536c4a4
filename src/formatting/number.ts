import { round, type Decimal } from '#model/decimal';
import type { Language } from '#model/language';

const MARKS = { id: { group: '.', point: ',' }, en: { group: ',', point: '.' } } as const;

/**
 * Writes an exact decimal: `1.234,5` in Indonesian, `1,234.5` in English.
 * With `decimals` the value is rounded half away from zero, once, and padded with zeros; without it every digit
 * is written. Never an exponent, never `-0`.
 */
export function formatDecimal(value: Decimal, language: Language, decimals?: number): string {
  const shown = decimals === undefined ? value : round(value, decimals);
  const { group, point } = MARKS[language];
  const negative = shown.startsWith('-');
  const dot = shown.indexOf('.');
  const whole = shown.slice(negative ? 1 : 0, dot < 0 ? undefined : dot);
  const fraction = dot < 0 ? '' : shown.slice(dot + 1);
  const digits = decimals === undefined ? fraction : fraction.padEnd(decimals, '0');
  const grouped = whole.length <= 3 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${negative ? '-' : ''}${grouped}${digits === '' ? '' : `${point}${digits}`}`;
}
