import { point, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'From 0.37 to 4 trillion on one scale.',
  input: trend('from-fractions-to-trillions', {
    title: 'Realisasi investasi',
    indicator: { unit: 'rupiah', decimals: 2, direction: 'higher' },
    points: [
      point('2020', '0.37'),
      point('2021', '1250000'),
      point('2022', '930000000000'),
      point('2023', '2563914561344.22'),
      point('2024', '4000000000000'),
    ],
    targets: [target(2025, '4340000000000')],
  }),
};
