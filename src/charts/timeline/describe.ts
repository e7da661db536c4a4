/** The timeline in words, for those who do not see it. */
import { formatDate } from '#formatting/date';
import { formatSentence } from '#formatting/sentence';
import { recordWords } from '#language/record';
import { timelineWords } from '#language/timeline';
import { compareDates } from '#model/date';
import type { Language } from '#model/language';
import type { TimelineInput } from './input.ts';
import { dateOf } from './when.ts';
import { parted } from './words.ts';

export function describeTimeline({ steps }: TimelineInput, language: Language): string {
  const words = timelineWords(language);
  const { dated, undated } = parted(steps);
  if (steps.length === 0) return formatSentence(words.nothing);
  const dates = dated.flatMap(({ step }) => dateOf(step) ?? []).toSorted(compareDates);
  const [first, last] = [dates[0], dates.at(-1)].map((date) => (date === undefined ? '' : formatDate(date, language)));
  const status = recordWords(language).milestone;
  const counts = [...Map.groupBy(steps, (step) => step.status)].map(
    ([of, all]) => `${status[of]}: ${String(all.length)}`,
  );
  return [
    ...(dates.length === 1 ? [words.oneDated(first ?? '')] : []),
    ...(dates.length > 1 ? [words.dated({ count: String(dates.length), from: first ?? '', to: last ?? '' })] : []),
    ...(undated.length === 0 ? [] : [words.withoutDate(String(undated.length))]),
    counts.join('; '),
  ]
    .map(formatSentence)
    .join(' ');
}
