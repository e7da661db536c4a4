import { expect, test } from 'vitest';
import { followUpBeforeRecommendation } from '#checks/follow-up-before-recommendation';
import { cite, datasetWith, date, FOLDER, recommendation } from './dataset-builder.ts';
import { places } from './run.ts';

const FILE = `${FOLDER}/recommendations/perbaiki-data.yaml`;
const found = (...dates: readonly string[]) =>
  places(
    followUpBeforeRecommendation,
    datasetWith({
      recommendations: [
        recommendation({
          steps: dates.map((text) => ({
            date: date(text),
            what: { id: 'Langkah' },
            status: 'in-progress',
            evidence: [cite()],
          })),
        }),
      ],
    }),
  );

test('a step surely older than the decision of 30 April 2025 is an error at both dates', () => {
  expect(found('2025-05-02', '2025-04-29', '2025-03')).toEqual(
    [1, 2].map((index) => `${FILE}:1 steps.${String(index)}.date → ${FILE}:1 decision.date`),
  );
});

test('a step that may be of the same time or later is fine', () => {
  expect(found('2025-04-30', '2025-04', '2025', 'unknown', 'not before 2024-01')).toEqual([]);
});
