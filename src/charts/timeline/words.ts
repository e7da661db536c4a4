/** What is written beside a step: where it stands, and its dates. */
import { formatDate } from '#formatting/date';
import { recordWords } from '#language/record';
import type { Language } from '#model/language';
import type { TimelineStep } from './input.ts';
import { dateOf } from './when.ts';

/** The dates of a step, each with what it is; empty where none is known. */
export function datesOf({ date, planned }: TimelineStep, language: Language): readonly string[] {
  const happened = date === undefined || date.known === 'unknown' ? [] : [formatDate(date, language)];
  if (planned === undefined || planned.known === 'unknown') return happened;
  const promised = formatDate(planned, language);
  return happened[0] === promised ? happened : [...happened, recordWords(language).promisedFor(promised)];
}

/** Status and dates in one line. */
export function detailOf(step: TimelineStep, language: Language): string {
  return [recordWords(language).milestone[step.status], ...datesOf(step, language)].join(' · ');
}

/** Steps with a date and without, each with its number in the record. */
export function parted(steps: readonly TimelineStep[]) {
  const numbered = steps.map((step, index) => ({ step, number: index + 1 }));
  return {
    dated: numbered.filter(({ step }) => dateOf(step) !== undefined),
    undated: numbered.filter(({ step }) => dateOf(step) === undefined),
  };
}
