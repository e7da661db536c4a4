import { expect, test } from 'vitest';
import { oldIndicator } from '#checks/old-indicator';
import { baseline, datasetWith, figure, FIGURES, indicator, target, TARGETS } from './dataset-builder.ts';
import { places, run } from './run.ts';

const former = indicator({ validFrom: 2015, validUntil: 2022, successor: 'kemiskinan-baru' });

test('a figure or target after the indicator ended is a warning that names its successor', () => {
  const wrong = datasetWith({
    figures: [figure({ indicator: former })],
    targets: [target({ indicator: former })],
  });
  expect(places(oldIndicator, wrong)).toEqual([
    `${FIGURES}:2 period → indicators/kemiskinan.yaml:1 valid_until`,
    `${TARGETS}:3 year → indicators/kemiskinan.yaml:1 valid_until`,
  ]);
  expect(run(oldIndicator, wrong)[0]?.values).toEqual({
    indicator: 'kemiskinan',
    year: '2024',
    until: '2022',
    successor: 'kemiskinan-baru',
  });
});

test('a baseline before the indicator began is a warning', () => {
  const wrong = datasetWith({ baselines: [baseline({ indicator: former, year: 2014 })] });
  expect(places(oldIndicator, wrong)).toEqual([`${TARGETS}:2 year → indicators/kemiskinan.yaml:1 valid_from`]);
});

test('the first and the last year are valid', () => {
  const figures = [2015, 2022].map((year) => figure({ indicator: former, period: { year } }));
  expect(places(oldIndicator, datasetWith({ figures }))).toEqual([]);
});
