import { expect, test } from 'vitest';
import { oldAgency } from '#checks/old-agency';
import {
  BUDGET,
  budgetLine,
  commitment,
  COMMITMENT,
  datasetWith,
  date,
  FOLDER,
  recommendation,
  region,
  REGION,
  reply,
} from './dataset-builder.ts';
import { places, run } from './run.ts';

const agencies = [{ id: 'dinsos', name: 'Dinas Sosial', validUntil: date('2022-06'), successor: 'dinsos-p3a' }];

test('money and promises of an agency that had ended are warnings that name its successor', () => {
  const wrong = datasetWith({
    region: region({ agencies }),
    budget: [budgetLine({ agency: 'dinsos', year: 2023 })],
    commitments: [commitment({ agency: 'dinsos', promisedOn: date('2022-07') })],
  });
  expect(places(oldAgency, wrong)).toEqual([
    `${BUDGET}:2 agency → ${REGION}:1 agencies.0.valid_until`,
    `${COMMITMENT}:1 agency → ${REGION}:1 agencies.0.valid_until`,
  ]);
  expect(run(oldAgency, wrong)[0]?.values['successor']).toBe('dinsos-p3a');
});

test('an agency of its time, in its last year too, is fine', () => {
  const fine = datasetWith({
    region: region({ agencies }),
    budget: [budgetLine({ agency: 'dinsos', year: 2022 }), budgetLine({ item: 'lain' })],
    commitments: [commitment({ agency: 'dinsos', promisedOn: date('unknown') })],
  });
  expect(places(oldAgency, fine)).toEqual([]);
});

test('a reply or a recommendation that names an agency after its end is a warning', () => {
  const wrong = datasetWith({
    region: region({ agencies }),
    recommendations: [recommendation({ agencies: ['lain', 'dinsos'] })],
    replies: [reply({ agency: 'dinsos' })],
  });
  expect(places(oldAgency, wrong)).toEqual([
    `${FOLDER}/replies/jawaban-dinsos.yaml:1 agency → ${REGION}:1 agencies.0.valid_until`,
    `${FOLDER}/recommendations/perbaiki-data.yaml:1 agencies.1 → ${REGION}:1 agencies.0.valid_until`,
  ]);
});
