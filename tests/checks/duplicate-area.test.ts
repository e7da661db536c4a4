import { expect, test } from 'vitest';
import { duplicateArea } from '#checks/duplicate-area';
import { cluster, CLUSTER, dataset, datasetWith, network, NETWORK, region, REGION } from './dataset-builder.ts';
import { places } from './run.ts';

const member = { code: '15.04.03', name: 'Muara Bulian', roles: [] };

test('a member named twice is an error that names both places', () => {
  const wrong = datasetWith({ clusters: [cluster({ members: [member, member] })] });
  expect(places(duplicateArea, wrong)).toEqual([`${CLUSTER}:1 members.1.code → ${CLUSTER}:1 members.0.code`]);
});

test('lists of districts, squares and statuses are checked too', () => {
  const tiles = [
    { code: '15.04.03', col: 0, row: 0 },
    { code: '15.04.03', col: 1, row: 0 },
  ];
  const twice = datasetWith({ region: region({ districts: [member, member], tiles }) });
  expect(places(duplicateArea, twice)).toEqual([
    `${REGION}:1 districts.1.code → ${REGION}:1 districts.0.code`,
    `${REGION}:1 tiles.1.code → ${REGION}:1 tiles.0.code`,
  ]);
  const status = { code: '62.09', milestones: [] };
  expect(places(duplicateArea, dataset({ networks: [network({ statuses: [status, status] })] }))).toEqual([
    `${NETWORK}:1 statuses.1.region → ${NETWORK}:1 statuses.0.region`,
  ]);
});

test('one area may be a member of two clusters', () => {
  expect(places(duplicateArea, datasetWith({ clusters: [cluster(), cluster({ id: 'lain' })] }))).toEqual([]);
});
