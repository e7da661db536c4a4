import type { Decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { holds, type Comparison } from '#model/scoring/is-met';
import { formatExact } from './operand.ts';

const OPPOSITE: Readonly<Record<Comparison['sign'], string>> = { '≥': '<', '≤': '>', '>': '≤', '<': '≥', '=': '≠' };

/**
 * What decided met or not met, as a statement that is true: `8,63 ≤ 9,20` when met, `11,88 > 11,00` when not. Of several
 * conditions the one that failed.
 */
export function formatComparison(
  actual: Decimal,
  comparisons: readonly Comparison[],
  decimals: number,
  language: Language,
): string {
  const write = (value: Decimal): string => formatExact(value, decimals, language);
  const failed = comparisons.find((comparison) => !holds(actual, comparison));
  if (failed !== undefined) return `${write(actual)} ${OPPOSITE[failed.sign]} ${write(failed.bound)}`;
  const [first, second] = comparisons;
  if (first === undefined) return write(actual);
  if (second === undefined) return `${write(actual)} ${first.sign} ${write(first.bound)}`;
  return `${write(first.bound)} ≤ ${write(actual)} ≤ ${write(second.bound)}`;
}
