import { expect, test } from 'vitest';
import { replyBeforeSubject } from '#checks/reply-before-subject';
import type { Reply } from '#model/reply';
import { datasetWith, date, FOLDER, recommendation, reply } from './dataset-builder.ts';
import { places } from './run.ts';

const REPLY = `${FOLDER}/replies/jawaban-dinsos.yaml`;
const EARLY = [`${REPLY}:1 date → ${REPLY}:1 about`];
const found = (about: Reply['about'], day: string) =>
  places(
    replyBeforeSubject,
    datasetWith({ replies: [reply({ about, date: day })], recommendations: [recommendation()] }),
  );

test.each<[Reply['about'], string, string]>([
  [{ on: 'figure', indicator: 'kemiskinan', period: { year: 2024 } }, '2024-12-30', '2024-12-31'],
  [
    { on: 'figure', indicator: 'kemiskinan', period: { year: 2024, part: { kind: 'month', number: 3 } } },
    '2024-03-30',
    '2024-03-31',
  ],
  [{ on: 'verdict', indicator: 'kemiskinan', year: 2024 }, '2024-12-30', '2024-12-31'],
  [{ on: 'silence', indicator: 'kemiskinan', year: 2024 }, '2024-06-30', '2025-01-01'],
  [{ on: 'recommendation', recommendation: 'perbaiki-data' }, '2025-04-29', '2025-04-30'],
])('a reply on %j dated %s is a warning, dated %s it is fine', (about, early, late) => {
  expect(found(about, early)).toEqual(EARLY);
  expect(found(about, late)).toEqual([]);
});

test('a decision whose date is not known is no reason to complain', () => {
  const unknown = recommendation({ decision: { title: { id: 'K' }, date: date('unknown'), citations: [] } });
  const replies = [reply({ about: { on: 'recommendation', recommendation: 'perbaiki-data' }, date: '2001-01-01' })];
  expect(places(replyBeforeSubject, datasetWith({ replies, recommendations: [unknown] }))).toEqual([]);
});
