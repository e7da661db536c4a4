import { point, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'Falling values cross rising targets, and the targets of the first text cross those of the revision.',
  input: trend('crossing-lines', {
    title: 'Laju pertumbuhan ekonomi',
    indicator: { unit: 'persen', decimals: 2, direction: 'higher' },
    points: [point('2021', '5.90'), point('2022', '5.40'), point('2023', '4.80'), point('2024', '4.10')],
    targets: [
      target(2021, '5.20', true),
      target(2022, '5.00', true),
      target(2023, '4.80', true),
      target(2024, '4.60', true),
      target(2021, '4.30'),
      target(2022, '4.70'),
      target(2023, '5.10'),
      target(2024, '5.50'),
    ],
  }),
};
