import { expect, test } from 'vitest';
import { targetWithoutDirection } from '#checks/target-without-direction';
import { datasetWith, indicator, target, TARGETS } from './dataset-builder.ts';
import { places } from './run.ts';

test('a target for an indicator that has no better way is an error at both places', () => {
  const wrong = datasetWith({ targets: [target({ indicator: indicator({ direction: 'none' }) })] });
  expect(places(targetWithoutDirection, wrong)).toEqual([
    `${TARGETS}:3 indicator → indicators/kemiskinan.yaml:1 direction`,
  ]);
});

test('to maintain is a direction', () => {
  const fine = datasetWith({ targets: [target({ indicator: indicator({ direction: 'maintain' }) })] });
  expect(places(targetWithoutDirection, fine)).toEqual([]);
});
