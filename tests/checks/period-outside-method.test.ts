import { expect, test } from 'vitest';
import { periodOutsideMethod } from '#checks/period-outside-method';
import { datasetWith, figure, FIGURES, indicator } from './dataset-builder.ts';
import { places } from './run.ts';

const methods = [
  { id: 'lama', name: { id: 'Lama' }, until: 2022 },
  { id: 'baru', name: { id: 'Baru' }, from: 2020 },
];
const ipm = indicator({ id: 'ipm', methods });

test('a figure outside the years of its method is a warning that names the methods', () => {
  const figures = [
    figure({ indicator: ipm, method: 'lama', period: { year: 2023 } }),
    figure({ indicator: ipm, method: 'baru', period: { year: 2019 } }),
  ];
  expect(places(periodOutsideMethod, datasetWith({ figures }))).toEqual([
    `${FIGURES}:2 method → indicators/ipm.yaml:1 methods`,
    `${FIGURES}:2 method → indicators/ipm.yaml:1 methods`,
  ]);
});

test('within its years, and without a method, a figure is fine', () => {
  const figures = [
    figure({ indicator: ipm, method: 'lama', period: { year: 2022 } }),
    figure({ indicator: ipm, method: 'baru', period: { year: 2020 } }),
    figure({ indicator: ipm, period: { year: 1999 } }),
  ];
  expect(places(periodOutsideMethod, datasetWith({ figures }))).toEqual([]);
});
