import { decimal } from '#model/decimal';
import { point, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'Growth that falls below zero.',
  input: trend('negative-values', {
    title: 'Pertumbuhan ekonomi',
    indicator: { unit: 'persen', decimals: 2, direction: 'higher' },
    points: [
      point('2018', '4.71'),
      point('2019', '4.35'),
      point('2020', '-0.35'),
      point('2021', '4.86'),
      point('2022', '-1.2'),
      point('2023', '4.97'),
    ],
    targets: [target(2026, { kind: 'range', lower: decimal('5.8'), upper: decimal('6') })],
  }),
};
