import { absolute, compare, decimal, type Decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { formatDecimal } from '#formatting/number';
import { formatLarge } from '#formatting/large';

const LARGE = decimal('1000000');

/** A number for a label on a chart: as printed below a million, with the word of its size above (`4,34 triliun`). */
export function shortNumber(value: Decimal, decimals: number, language: Language): string {
  if (compare(absolute(value), LARGE) >= 0) return formatLarge(value, language);
  return formatDecimal(value, language, decimals);
}
