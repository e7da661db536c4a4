import type { Day, PartialDate } from '#model/date';
import type { Language } from '#model/language';
import { monthName } from './calendar.ts';

/** `2024-11-12`, `2024-11` or `2024` in words. */
function formatIso(iso: string, language: Language): string {
  const year = iso.slice(0, 4);
  if (iso.length === 4) return year;
  const named = `${monthName(Number(iso.slice(5, 7)), language)} ${year}`;
  return iso.length === 7 ? named : `${String(Number(iso.slice(8)))} ${named}`;
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
