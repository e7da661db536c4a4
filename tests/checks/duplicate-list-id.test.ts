import { expect, test } from 'vitest';
import { duplicateListId } from '#checks/duplicate-list-id';
import {
  cite,
  commitment,
  COMMITMENT,
  dataset,
  datasetWith,
  indicator,
  network,
  NETWORK,
  plan,
  PLAN,
  region,
  REGION,
} from './dataset-builder.ts';
import type { Milestone } from '#model/milestone';
import { places } from './run.ts';

const milestone: Milestone = { id: 'sk', name: { id: 'SK' }, status: 'unknown', citations: [cite()] };

test('an id that stands twice in its list is an error that names both places', () => {
  const method = { id: 'baru', name: { id: 'Metode baru' } };
  const agency = { id: 'dinsos', name: 'Dinas Sosial' };
  const commission = { id: 'komisi-i', name: 'Komisi I', agencies: [], citations: [cite()] };
  const [version] = plan().versions;
  const indicators = [indicator({ methods: [method, method] })];
  expect(places(duplicateListId, dataset({ indicators }))).toEqual([
    'indicators/kemiskinan.yaml:1 methods.1.id → indicators/kemiskinan.yaml:1 methods.0.id',
  ]);
  const wrong = datasetWith({
    region: region({ agencies: [agency, agency], commissions: [commission, commission] }),
    plans: version === undefined ? [] : [plan({ versions: [version, version] })],
    commitments: [commitment({ milestones: [milestone, milestone] })],
  });
  expect(places(duplicateListId, wrong)).toEqual([
    `${REGION}:1 agencies.1.id → ${REGION}:1 agencies.0.id`,
    `${REGION}:1 commissions.1.id → ${REGION}:1 commissions.0.id`,
    `${PLAN}:1 versions.1.id → ${PLAN}:1 versions.0.id`,
    `${COMMITMENT}:1 milestones.1.id → ${COMMITMENT}:1 milestones.0.id`,
  ]);
  const stages = dataset({ networks: [network({ stages: [milestone, milestone] })] });
  expect(places(duplicateListId, stages)).toEqual([`${NETWORK}:1 stages.1.id → ${NETWORK}:1 stages.0.id`]);
});

test('two commitments may each have a milestone of that id', () => {
  const commitments = [commitment({ milestones: [milestone] }), commitment({ id: 'lain', milestones: [milestone] })];
  expect(places(duplicateListId, datasetWith({ commitments }))).toEqual([]);
});
