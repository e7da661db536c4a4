/** Formulas with their numbers filled in, from the record they were computed from. */
import { judgingWords } from '#language/judging';
import { absolute, subtract, type Decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { achievement } from '#model/scoring/achievement';
import type { Calculation, PercentCalculation } from '#model/scoring/calculation';
import type { Pace } from '#model/scoring/pace';
import { progress, type ProgressCalculation } from '#model/scoring/progress';
import { formatComparison } from './comparison.ts';
import { formatDecimal } from './number.ts';
import { formatExact, formatOperand } from './operand.ts';
import { formatPercent } from './percent.ts';

/** The formula of a verdict: `(2 × 9,20 − 8,63) ÷ 9,20 × 100 = 106,20 %`; undefined for a target of zero. */
export function formatCalculation(calculation: Calculation, decimals: number, language: Language): string | undefined {
  const write = (value: Decimal): string => formatOperand(value, decimals, language);
  switch (calculation.rule) {
    case 'zero-target':
      return undefined;
    case 'zero-change': {
      const { actual, before, comparison } = calculation;
      const change = subtract(actual, before);
      const condition = formatComparison(
        change,
        [{ ...comparison, bound: subtract(before, before) }],
        decimals,
        language,
      );
      return `${write(actual)} − ${write(before)} = ${condition}`;
    }
    case 'ordinal':
      return formatWords(calculation, language);
    case 'inside-range': {
      const { lower, upper } = calculation.range;
      const inside = [lower, calculation.actual, upper]
        .map((value) => formatExact(value, decimals, language))
        .join(' ≤ ');
      return `${inside}, ${judgingWords(language).therefore} ${formatPercent(achievement(calculation), language)}`;
    }
    default:
      return `${fraction(calculation, write)} × 100 = ${formatPercent(achievement(calculation), language)}`;
  }
}

function fraction(
  { rule, actual, target }: Exclude<PercentCalculation, { rule: 'inside-range' }>,
  write: (value: Decimal) => string,
): string {
  const [r, t, size] = [write(actual), write(target), write(absolute(target))];
  switch (rule) {
    case 'higher':
    case 'coverage':
      return `${r} ÷ ${t}`;
    case 'lower':
      return `(2 × ${t} − ${r}) ÷ ${t}`;
    case 'higher-below-zero':
      return `(${size} + (${r} − ${t})) ÷ ${size}`;
    case 'lower-below-zero':
      return `(${size} − (${r} − ${t})) ÷ ${size}`;
    case 'maintain':
      return `(${size} − |${r} − ${t}|) ÷ ${size}`;
  }
}

function formatWords({ scale, actual, target }: Extract<Calculation, { rule: 'ordinal' }>, language: Language): string {
  const { above, below, levelWith, scale: order } = judgingWords(language);
  const steps = scale.indexOf(actual) - scale.indexOf(target);
  const relation = steps === 0 ? levelWith : steps > 0 ? below : above;
  return `${actual} ${relation} ${target} (${order}: ${scale.join(', ')})`;
}

/** `(11,00 − 12,50) ÷ (10,00 − 12,50) × 100 = 60,00 %`; undefined when there is no way to go. */
export function formatProgress(
  calculation: ProgressCalculation,
  decimals: number,
  language: Language,
): string | undefined {
  const percent = progress(calculation);
  if (percent === undefined) return undefined;
  const write = (value: Decimal): string => formatOperand(value, decimals, language);
  const { actual, baseline, end } = calculation;
  const [r, b, a] = [write(actual), write(baseline), write(end)];
  return `(${r} − ${b}) ÷ (${a} − ${b}) × 100 = ${formatPercent(percent, language)}`;
}

/** Where the straight line stands: `9,65 + (9,20 − 9,65) × 4 ÷ 6 = 9,35`. */
export function formatPace({ calculation, expected }: Pace, decimals: number, language: Language): string {
  const write = (value: Decimal): string => formatOperand(value, decimals, language);
  const { baseline, target, actual } = calculation;
  const years = `${String(actual.year - baseline.year)} ÷ ${String(target.year - baseline.year)}`;
  const [b, t] = [write(baseline.value), write(target.value)];
  return `${b} + (${t} − ${b}) × ${years} = ${formatDecimal(expected, language, decimals)}`;
}
