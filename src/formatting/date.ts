import type { Day, PartialDate } from '#model/date';
import type { Language } from '#model/language';
import { monthName } from './calendar.ts';

/** `2024-11-12`, `2024-11` or `2024` in words. */
function formatIso(iso: string, language: Language): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const named = `${monthName(Number(month), language)} ${year}`;
  return day === undefined ? named : `${String(Number(day))} ${named}`;
}

/** A whole day: `12 November 2024`. */
export function formatDay(day: Day, language: Language): string {
  return formatIso(day, language);
}

/** A date as far as it is known: `November 2024`, `tidak sebelum 1 Juli 2022`, `tanggal tidak diketahui`. */
export function formatDate(date: PartialDate, language: Language): string {
  if (date.known === 'unknown') return language === 'id' ? 'tanggal tidak diketahui' : 'date unknown';
  const written = formatIso(date.iso, language);
  if (date.known !== 'not-before') return written;
  return `${language === 'id' ? 'tidak sebelum' : 'not before'} ${written}`;
}
