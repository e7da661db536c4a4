/** The timeline as a table: one row a step, in the order of the record. */
import { recordWords } from '#language/record';
import type { Language } from '#model/language';
import type { TimelineInput } from './input.ts';
import { datesOf } from './words.ts';

export interface TimelineRow {
  readonly name: string;
  readonly status: string;
  /** Says so where no date is known. */
  readonly dates: string;
}

export function timelineTable({ steps }: TimelineInput, language: Language): readonly TimelineRow[] {
  const { milestone, undated } = recordWords(language);
  return steps.map((step) => {
    const dates = datesOf(step, language);
    return {
      name: step.name,
      status: milestone[step.status],
      dates: dates.length === 0 ? undated : dates.join(' · '),
    };
  });
}
