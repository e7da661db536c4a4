import { expect, test } from 'vitest';
import { datesOutOfOrder } from '#checks/dates-out-of-order';
import {
  cite,
  commitment,
  COMMITMENT,
  datasetWith,
  date,
  FOLDER,
  plan,
  PLAN,
  planVersion,
  recommendation,
} from './dataset-builder.ts';
import { places } from './run.ts';

function versions(...dates: string[]) {
  const list = dates.map((text, index) => planVersion({ id: `v${String(index)}`, date: date(text) }));
  return datasetWith({ plans: [plan({ versions: list })] });
}

test('a version dated before the one above it is an error that names both', () => {
  expect(places(datesOutOfOrder, versions('2021', '2024-05', '2023'))).toEqual([
    `${PLAN}:1 versions.2.date → ${PLAN}:1 versions.1.date`,
  ]);
});

test('dates that may be in order are not called out of order', () => {
  expect(places(datesOutOfOrder, versions('2021-06-28', '2021', 'unknown', '2021-06', 'not before 2021'))).toEqual([]);
});

test('an unknown date in between hides nothing', () => {
  expect(places(datesOutOfOrder, versions('2024', 'unknown', '2023'))).toHaveLength(1);
});

test('statuses of a commitment stand in order too', () => {
  const statuses = ['2024-05', '2024-04'].map((text) => ({
    date: date(text),
    status: 'in-progress' as const,
    evidence: [cite()],
  }));
  expect(places(datesOutOfOrder, datasetWith({ commitments: [commitment({ statuses })] }))).toEqual([
    `${COMMITMENT}:1 statuses.1.date → ${COMMITMENT}:1 statuses.0.date`,
  ]);
});

test('steps of a follow-up stand in order too', () => {
  const steps = ['2025-06', '2025-05'].map((text) => ({
    date: date(text),
    what: { id: 'Langkah' },
    status: 'in-progress' as const,
    evidence: [cite()],
  }));
  expect(places(datesOutOfOrder, datasetWith({ recommendations: [recommendation({ steps })] }))).toEqual([
    `${FOLDER}/recommendations/perbaiki-data.yaml:1 steps.1.date → ${FOLDER}/recommendations/perbaiki-data.yaml:1 steps.0.date`,
  ]);
});
