import { absolute, compare, decimal, divide, round, type Decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { formatDecimal } from './number.ts';

interface Step {
  readonly size: Decimal;
  readonly word: Readonly<Record<Language, string>>;
}

/** Large steps with their words, greatest first. "M" is never written: it means both miliar and million. */
const STEPS: readonly Step[] = [
  { size: decimal('1000000000000'), word: { id: 'triliun', en: 'trillion' } },
  { size: decimal('1000000000'), word: { id: 'miliar', en: 'billion' } },
  { size: decimal('1000000'), word: { id: 'juta', en: 'million' } },
];

/**
 * A large number with at most two decimals and the word of its size: `4,34 triliun`, `72 miliar`.
 * Below one million the number is written with at most two decimals. Rounded half away from zero, once.
 */
export function formatLarge(value: Decimal, language: Language): string {
  const step = STEPS.find(({ size }, index) => {
    if (compare(absolute(value), size) >= 0) return true;
    const smaller = STEPS[index + 1];
    return smaller !== undefined && compare(absolute(inSteps(value, smaller.size)), THOUSAND) >= 0;
  });
  if (step === undefined) return formatDecimal(round(value, 2), language);
  return `${formatDecimal(inSteps(value, step.size), language)} ${step.word[language]}`;
}

/** The size and word that suit an axis reaching up to `greatest`; size 1 and no word below a million. */
export function largeWord(greatest: number, language: Language): { readonly size: number; readonly word: string } {
  const step = STEPS.find(({ size }) => greatest >= Number(size));
  return step === undefined ? { size: 1, word: '' } : { size: Number(step.size), word: step.word[language] };
}

const THOUSAND = decimal('1000');

function inSteps(value: Decimal, size: Decimal): Decimal {
  return divide(value, size, 2) ?? value;
}
