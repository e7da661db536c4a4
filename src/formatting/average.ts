import { decimal, divide, type Decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { sum } from '#model/scoring/actual';
import { formatDecimal } from './number.ts';
import { formatPercent } from './percent.ts';

/** Values up to which every one is written out; beyond it their sum stands for them. */
const MOST_WRITTEN = 12;

/** The mean with its numbers filled in: `(97,78 + 92,00 + 74,57) ÷ 3 = 88,12 %`; undefined of nothing. */
export function formatAverage(values: readonly Decimal[], language: Language): string | undefined {
  const mean = divide(sum(values), decimal(String(values.length)), 2);
  if (mean === undefined) return undefined;
  const write = (value: Decimal): string => formatDecimal(value, language, 2);
  const total = values.length > MOST_WRITTEN ? write(sum(values)) : `(${values.map(write).join(' + ')})`;
  return `${total} ÷ ${formatDecimal(decimal(String(values.length)), language)} = ${formatPercent(mean, language)}`;
}
