/** Parts of the methodology page that come from the rules themselves. */
import { recordWords } from '#language/record';
import type { Language } from '#model/language';
import { MISSING_REASONS } from '#model/missing';

/** Each reason for a missing value, in the words that pages print. */
export function missingReasons(language: Language): readonly string[] {
  const words = recordWords(language);
  return MISSING_REASONS.map((reason) => words.missing[reason]);
}
