import { expect, test } from 'vitest';
import { tilesOverlap } from '#checks/tiles-overlap';
import { dataset, network, NETWORK } from './dataset-builder.ts';
import { places } from './run.ts';

test('two squares on one spot are an error at the later one', () => {
  const tiles = [
    { code: '62.09', col: 1, row: 2 },
    { code: '62.10', col: 2, row: 1 },
    { code: '62.12', col: 1, row: 2 },
  ];
  expect(places(tilesOverlap, dataset({ networks: [network({ tiles })] }))).toEqual([
    `${NETWORK}:1 tiles.2 → ${NETWORK}:1 tiles.0`,
  ]);
});

test('squares side by side do not overlap', () => {
  const tiles = [
    { code: '62.09', col: 1, row: 11 },
    { code: '62.10', col: 11, row: 1 },
  ];
  expect(places(tilesOverlap, dataset({ networks: [network({ tiles })] }))).toEqual([]);
});
