import { compare, decimal, multiply, round, sign, type Decimal } from '#model/decimal';
import type { Language } from '#model/language';
import { formatDecimal } from './number.ts';

/** How many people to speak of, and how many of them one percent is. */
const GROUPS = [
  { size: decimal('100'), perPercent: decimal('1'), from: decimal('2'), to: decimal('99.5') },
  { size: decimal('1000'), perPercent: decimal('10'), from: decimal('0.1'), to: decimal('99.95') },
  { size: decimal('10000'), perPercent: decimal('100'), from: decimal('0.005'), to: decimal('99.995') },
] as const;

/**
 * A percentage of people as a count that one can picture: `kira-kira 9 dari setiap 100 orang`, and for small
 * shares `kira-kira 4 dari setiap 1.000 orang`. Undefined where no such count would be true: at or below zero,
 * at 100 and above, and for shares too close to either.
 */
export function formatShareOfPeople(percent: Decimal, language: Language): string | undefined {
  if (sign(percent) <= 0) return undefined;
  const group = GROUPS.find(({ from, to }) => compare(percent, from) >= 0 && compare(percent, to) < 0);
  if (group === undefined) return undefined;
  const exact = multiply(percent, group.perPercent);
  const count = round(exact, 0);
  const number = formatDecimal(count, language);
  const size = formatDecimal(group.size, language);
  const about = compare(exact, count) === 0 ? '' : language === 'id' ? 'kira-kira ' : 'about ';
  return language === 'id'
    ? `${about}${number} dari setiap ${size} orang`
    : `${about}${number} in every ${size} people`;
}
