import { isAfter, type PartialDate } from '#model/date';
import type { RegionReport } from '#model/dataset';
import { lastDay } from '#model/period';
import type { ReplySubject } from '#model/reply';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

/** The end of the period that is answered, or the date of the decision; undefined when nothing tells. */
function endOf(about: ReplySubject, { recommendations }: RegionReport): PartialDate | undefined {
  switch (about.on) {
    case 'figure':
      return { known: 'day', iso: lastDay(about.period) };
    case 'recommendation':
      return recommendations.find(({ id }) => id === about.recommendation)?.decision.date;
    default:
      return { known: 'day', iso: lastDay({ year: about.year }) };
  }
}

export const replyBeforeSubject: Check = {
  code: 'reply-before-subject',
  about: 'A reply is dated after the period it answers, or after the decision it answers.',
  severity: 'warning',
  *run(dataset) {
    for (const report of dataset.regions.values()) {
      for (const { about, date, place } of report.replies) {
        const end = endOf(about, report);
        if (end === undefined || end.known === 'unknown' || !isAfter(end, date)) continue;
        yield {
          place: fieldOf(place, 'date'),
          other: fieldOf(place, 'about'),
          values: { date, end: end.iso, on: about.on },
        };
      }
    }
  },
};
