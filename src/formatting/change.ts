import { absolute, round, sign, subtract, type Decimal } from '#model/decimal';
import type { Unit } from '#model/indicator';
import type { Language } from '#model/language';
import { formatDecimal } from './number.ts';
import { formatRupiahShort } from './rupiah.ts';
import { withUnit } from './unit.ts';
import type { Measured } from './value.ts';

const WORDS = {
  id: { up: 'naik', down: 'turun', same: 'tetap', points: 'persen poin' },
  en: { up: 'up', down: 'down', same: 'unchanged', points: 'percentage points' },
} as const;

/**
 * The difference between two values in words: `turun 0,45 persen poin`, `naik 3,49`, `tetap`.
 * Two percentages differ in "persen poin". The difference is exact and rounded once; one too small for the
 * indicator's decimals is written in full, so that "tetap" always means equal.
 */
export function formatChange(from: Decimal, to: Decimal, indicator: Measured, language: Language): string {
  const words = WORDS[language];
  const difference = subtract(to, from);
  if (sign(difference) === 0) return words.same;
  return `${sign(difference) > 0 ? words.up : words.down} ${formatDifference(absolute(difference), indicator, language)}`;
}

/** A difference without direction, in the unit of differences: `0,45 persen poin`, `360 jiwa`. */
export function formatDifference(difference: Decimal, indicator: Measured, language: Language): string {
  if (indicator.unit === 'rupiah') return formatRupiahShort(difference, language);
  const exact = sign(round(difference, indicator.decimals)) === 0;
  const number = formatDecimal(difference, language, exact ? undefined : indicator.decimals);
  return behind(number, indicator.unit, language);
}

function behind(number: string, unit: Unit, language: Language): string {
  if (unit !== 'persen') return withUnit(number, unit, language);
  return `${number} ${WORDS[language].points}`;
}
