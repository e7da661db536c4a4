import { expect, test } from 'vitest';
import { coverageOverTotal } from '#checks/coverage-over-total';
import { dataset, datasetWith, network, NETWORK, target, TARGETS } from './dataset-builder.ts';
import { places } from './run.ts';

test('15 of 14 is an error at the cells of the target', () => {
  const wrong = datasetWith({ targets: [target({ aim: { kind: 'coverage', count: 15, of: 14 } })] });
  expect(places(coverageOverTotal, wrong)).toEqual([`${TARGETS}:3 value → ${TARGETS}:3 upper`]);
});

test('the coverage target of a network is checked', () => {
  expect(
    places(coverageOverTotal, dataset({ networks: [network({ coverageTarget: { count: 15, of: 14 } })] })),
  ).toEqual([`${NETWORK}:1 coverage_target.count → ${NETWORK}:1 coverage_target.of`]);
});

test('all of them is the most that can be asked', () => {
  const fine = datasetWith({ targets: [target({ aim: { kind: 'coverage', count: 14, of: 14 } })] });
  expect(places(coverageOverTotal, fine)).toEqual([]);
});
