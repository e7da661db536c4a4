import type { Language } from '#model/language';
import type { Period } from '#model/period';
import { monthName } from './calendar.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];
const ORDINAL = ['first', 'second', 'third', 'fourth'];

/** The time a figure speaks of: `2024`, `Maret 2024`, `triwulan II 2025`, `semester I 2025`. */
export function formatPeriod(period: Period, language: Language): string {
  const year = String(period.year);
  if (period.part === undefined) return year;
  const { kind, number } = period.part;
  if (kind === 'month') return `${monthName(number, language)} ${year}`;
  if (language === 'id') return `${kind === 'quarter' ? 'triwulan' : 'semester'} ${ROMAN[number - 1] ?? ''} ${year}`;
  return `${ORDINAL[number - 1] ?? ''} ${kind === 'quarter' ? 'quarter' : 'half'} of ${year}`;
}
