import { expect, test } from 'vitest';
import { replyToNothing } from '#checks/reply-to-nothing';
import type { RegionReport } from '#model/dataset';
import type { Reply } from '#model/reply';
import { datasetWith, figure, FOLDER, indicator, reply, target } from './dataset-builder.ts';
import { places, run } from './run.ts';

const REPLY = `${FOLDER}/replies/jawaban-dinsos.yaml`;
const of = indicator();
const withReply = (about: Reply['about'], change: Partial<RegionReport> = {}) =>
  datasetWith({
    figures: [figure({ indicator: of, period: { year: 2022 } })],
    targets: [target({ indicator: of })],
    replies: [reply({ about })],
    ...change,
  });

test.each<[Reply['about'], string]>([
  [{ on: 'figure', indicator: 'kemiskinan', period: { year: 2023 } }, 'about.period'],
  [{ on: 'figure', indicator: 'lain', period: { year: 2022 } }, 'about.period'],
  [{ on: 'verdict', indicator: 'kemiskinan', year: 2025 }, 'about.year'],
  [{ on: 'silence', indicator: 'kemiskinan', year: 2026 }, 'about.year'],
])('an answer to what is not there is an error: %j', (about, field) => {
  expect(places(replyToNothing, withReply(about))).toEqual([`${REPLY}:1 ${field}`]);
});

test.each<Reply['about']>([
  { on: 'figure', indicator: 'kemiskinan', period: { year: 2022 } },
  { on: 'verdict', indicator: 'kemiskinan', year: 2026 },
  { on: 'silence', indicator: 'kemiskinan', year: 2023 },
  { on: 'recommendation', recommendation: 'perbaiki-data' },
])('an answer to what is there is fine: %j', (about) => {
  expect(places(replyToNothing, withReply(about))).toEqual([]);
});

test('an answer to a silence stays right after the actual has come', () => {
  expect(places(replyToNothing, withReply({ on: 'silence', indicator: 'kemiskinan', year: 2022 }))).toEqual([]);
});

test('the finding says what there is', () => {
  const march = figure({ indicator: of, period: { year: 2023, part: { kind: 'month', number: 3 } } });
  const wrong = withReply({ on: 'figure', indicator: 'kemiskinan', period: { year: 2023 } }, { figures: [march] });
  expect(run(replyToNothing, wrong)[0]?.values['there']).toBe('2023-03');
});
