import { expect, test } from 'vitest';
import { duplicateBaseline } from '#checks/duplicate-baseline';
import { at, baseline, datasetWith, TARGETS } from './dataset-builder.ts';
import { places } from './run.ts';

const later = at(TARGETS, 9);

test('one plan version with two baselines for a year is an error that names both rows', () => {
  expect(places(duplicateBaseline, datasetWith({ baselines: [baseline(), baseline({ place: later })] }))).toEqual([
    `${TARGETS}:9 indicator → ${TARGETS}:2 indicator`,
  ]);
});

test('baselines of two years or versions are two', () => {
  const others = [baseline({ place: later, year: 2019 }), baseline({ place: later, version: 'draf' })];
  expect(places(duplicateBaseline, datasetWith({ baselines: [baseline(), ...others] }))).toEqual([]);
});
