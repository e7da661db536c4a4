import { decimal } from '#model/decimal';
import { point, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'Quarters stand in the middle of their part of the year.',
  input: trend('quarters', {
    title: 'Pertumbuhan triwulanan',
    indicator: { unit: 'persen', decimals: 2, direction: 'higher' },
    points: [
      point('2024-Q1', '4.1'),
      point('2024-Q2', '4.4'),
      point('2024-Q3', '4.9'),
      point('2024-Q4', '4.7'),
      point('2025-Q1', '4.62'),
      point('2025-Q2', '4.99', { status: 'provisional' }),
    ],
    targets: [target(2025, { kind: 'range', lower: decimal('5'), upper: decimal('5.4') })],
  }),
};
