import { expect, test } from 'vitest';
import { missingWithoutSearch } from '#checks/missing-without-search';
import {
  commitment,
  COMMITMENT,
  dataset,
  datasetWith,
  figure,
  FIGURES,
  network,
  NETWORK,
  FOLDER,
  plan,
  PLAN,
  recommendation,
} from './dataset-builder.ts';
import { places } from './run.ts';

const search = { what: { id: 'Berita 2024' }, on: '2025-06-01' };
const silent = { what: { id: 'Pagu' }, reason: 'not-in-our-sources' } as const;

test.each(['not-reported', 'not-in-our-sources'] as const)('%s without a dated search is an error', (missing) => {
  expect(places(missingWithoutSearch, datasetWith({ figures: [figure({ content: { missing } })] }))).toEqual([
    `${FIGURES}:2 searched`,
  ]);
  expect(places(missingWithoutSearch, datasetWith({ figures: [figure({ content: { missing, search } })] }))).toEqual(
    [],
  );
});

test('gaps of plans, commitments, recommendations and networks are held to the same', () => {
  const gaps = [{ ...silent, search }, silent];
  const wrong = datasetWith({ plans: [plan({ gaps })], commitments: [commitment({ gaps })] });
  expect(places(missingWithoutSearch, wrong)).toEqual([`${PLAN}:1 gaps.1.search`, `${COMMITMENT}:1 gaps.1.search`]);
  expect(places(missingWithoutSearch, datasetWith({ recommendations: [recommendation({ gaps })] }))).toEqual([
    `${FOLDER}/recommendations/perbaiki-data.yaml:1 gaps.1.search`,
  ]);
  expect(places(missingWithoutSearch, dataset({ networks: [network({ gaps })] }))).toEqual([
    `${NETWORK}:1 gaps.1.search`,
  ]);
});

test('what is withheld or not yet due needs no search', () => {
  const figures = (['withheld', 'not-yet-due', 'not-measured', 'no-number-given'] as const).map((missing) =>
    figure({ content: { missing } }),
  );
  expect(places(missingWithoutSearch, datasetWith({ figures }))).toEqual([]);
});
