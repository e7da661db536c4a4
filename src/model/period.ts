import { latestDay } from './date.ts';

/** The time a figure speaks of: a year, or a part of it (`Maret 2024`, `triwulan II 2025`, `semester I 2025`). */
export interface Period {
  readonly year: number;
  readonly part?: { readonly kind: 'month' | 'quarter' | 'semester'; readonly number: number };
}

/** Reads `2024`, `2024-03`, `2025-Q2` or `2025-S1`; undefined for anything else. */
export function parsePeriod(text: string): Period | undefined {
  const match = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|S([12])))?$/.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (match[2] !== undefined) return { year, part: { kind: 'month', number: Number(match[2]) } };
  if (match[3] !== undefined) return { year, part: { kind: 'quarter', number: Number(match[3]) } };
  if (match[4] !== undefined) return { year, part: { kind: 'semester', number: Number(match[4]) } };
  return { year };
}

/** The canonical text of a period, as `parsePeriod` reads it. */
export function periodId(period: Period): string {
  if (period.part === undefined) return String(period.year);
  const { kind, number } = period.part;
  if (kind === 'month') return `${String(period.year)}-${String(number).padStart(2, '0')}`;
  return `${String(period.year)}-${kind === 'quarter' ? 'Q' : 'S'}${String(number)}`;
}

/** The first day of the period: a figure cannot speak of a time after the release date. */
export function firstDay(period: Period): string {
  const months = { month: 1, quarter: 3, semester: 6 };
  const part = period.part;
  const month = part === undefined ? 1 : (part.number - 1) * months[part.kind] + 1;
  return `${String(period.year)}-${String(month).padStart(2, '0')}-01`;
}

/** The last day of the period. */
export function lastDay({ year, part }: Period): string {
  const months = { month: 1, quarter: 3, semester: 6 };
  const month = part === undefined ? 12 : part.number * months[part.kind];
  const iso = `${String(year)}-${String(month).padStart(2, '0')}`;
  return latestDay({ known: 'month', iso }) ?? `${iso}-28`;
}
