import { exact, point, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'The replaced targets stay visible, faded.',
  input: trend('original-and-revised', {
    points: [point('2021', '10.05'), point('2022', '9.6'), point('2023', '9.9')],
    targets: [
      target(2022, '9.5', true),
      target(2023, '9', true),
      target(2024, '8.5', true),
      target(2024, '9.7'),
      target(2025, '9.4'),
      target(2026, '9.1'),
    ],
    baseline: { year: 2021, measure: exact('10.05') },
  }),
};
