import { expect, test } from 'vitest';
import { recommendationBeforeYear } from '#checks/recommendation-before-year';
import { cite, datasetWith, date, FOLDER, recommendation } from './dataset-builder.ts';
import { places } from './run.ts';

const FILE = `${FOLDER}/recommendations/perbaiki-data.yaml`;
const found = (lkpjYear: number, decided: string) =>
  places(
    recommendationBeforeYear,
    datasetWith({
      recommendations: [
        recommendation({
          lkpjYear,
          decision: { title: { id: 'Keputusan' }, date: date(decided), citations: [cite()] },
        }),
      ],
    }),
  );

test.each(['2024-12-31', '2024-05', '2024', '2023'])('a decision of %s on the LKPJ of 2024 is an error', (decided) => {
  expect(found(2024, decided)).toEqual([`${FILE}:1 decision.date → ${FILE}:1 lkpj_year`]);
});

test.each(['2025-01-01', '2025', 'unknown', 'not before 2024-01-01'])(
  'a decision of %s on the LKPJ of 2024 is fine',
  (decided) => {
    expect(found(2024, decided)).toEqual([]);
  },
);
