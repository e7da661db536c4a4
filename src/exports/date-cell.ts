import type { PartialDate } from '#model/date';

/** A partial date as content writes it: `2024-11`, `not before 2022-07-01`, `unknown`; empty where there is none. */
export function dateCell(date: PartialDate | undefined): string {
  if (date === undefined) return '';
  if (date.known === 'unknown') return 'unknown';
  return date.known === 'not-before' ? `not before ${date.iso}` : date.iso;
}
