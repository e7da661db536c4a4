/** When a target is for: its year, or that it has no deadline, or that its source leaves the year unclear. */
import { recordWords } from '#language/record';
import type { Language } from '#model/language';
import type { Target } from '#model/target';

export function targetYear({ year, yearUnclear }: Pick<Target, 'year' | 'yearUnclear'>, language: Language): string {
  if (year !== undefined) return String(year);
  const words = recordWords(language);
  return yearUnclear === true ? words.yearUnclear : words.noDeadline;
}
