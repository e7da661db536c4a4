import { expect, test } from 'vitest';
import { numberOnWordScale } from '#checks/number-on-word-scale';
import { datasetWith, figure, FIGURES, indicator, target, TARGETS } from './dataset-builder.ts';
import { places } from './run.ts';

const opini = indicator({ id: 'opini', unit: 'predikat', ordinalScale: ['WTP', 'WDP'], shareOfPeople: false });

test('a number for an indicator given in words is an error that names the scale', () => {
  const wrong = datasetWith({ figures: [figure({ indicator: opini })], targets: [target({ indicator: opini })] });
  expect(places(numberOnWordScale, wrong)).toEqual([
    `${FIGURES}:2 value → indicators/opini.yaml:1 ordinal_scale`,
    `${TARGETS}:3 value → indicators/opini.yaml:1 ordinal_scale`,
  ]);
});

test('a number for an indicator that is measured is fine', () => {
  expect(places(numberOnWordScale, datasetWith({}))).toEqual([]);
});
