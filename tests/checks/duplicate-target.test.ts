import { expect, test } from 'vitest';
import { duplicateTarget } from '#checks/duplicate-target';
import { at, datasetWith, target, TARGETS } from './dataset-builder.ts';
import { places, run } from './run.ts';

const later = at(TARGETS, 9);

test('one plan version with two targets for a year is an error that names both rows', () => {
  expect(places(duplicateTarget, datasetWith({ targets: [target(), target({ place: later })] }))).toEqual([
    `${TARGETS}:9 indicator → ${TARGETS}:3 indicator`,
  ]);
});

test('two targets without a deadline are duplicates too', () => {
  const { year, ...open } = target({ place: later });
  expect(year).toBeDefined();
  expect(run(duplicateTarget, datasetWith({ targets: [open, open] }))[0]?.values['year']).toBe('none');
});

test('a revised target stands beside the original one', () => {
  const revised = target({ place: later, version: 'perubahan' });
  expect(places(duplicateTarget, datasetWith({ targets: [target(), revised] }))).toEqual([]);
});
