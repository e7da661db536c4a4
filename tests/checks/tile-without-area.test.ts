import { expect, test } from 'vitest';
import { tileWithoutArea } from '#checks/tile-without-area';
import { dataset, datasetWith, network, NETWORK, region, REGION } from './dataset-builder.ts';
import { places } from './run.ts';

const square = (code: string) => ({ code, col: 0, row: 0 });

test('a square for an area that the region does not list is an error', () => {
  const districts = [{ code: '15.04.01', name: 'Mersam' }];
  const wrong = datasetWith({ region: region({ districts, tiles: [square('15.04.01'), square('15.04.03')] }) });
  expect(places(tileWithoutArea, wrong)).toEqual([`${REGION}:1 tiles.1.code`]);
});

test('without a list of districts a square must lie in the region', () => {
  const tiles = [square('15.04'), square('15.05.01'), square('15.04.01')];
  expect(places(tileWithoutArea, datasetWith({ region: region({ tiles }) }))).toEqual([
    `${REGION}:1 tiles.0.code`,
    `${REGION}:1 tiles.1.code`,
  ]);
});

test('a square of a network is one of its members or regions with a status', () => {
  const tiles = [square('62.09'), square('62.10'), square('62.12')];
  const networks = [network({ tiles, statuses: [{ code: '62.10', milestones: [] }] })];
  expect(places(tileWithoutArea, dataset({ networks }))).toEqual([`${NETWORK}:1 tiles.2.code`]);
});
