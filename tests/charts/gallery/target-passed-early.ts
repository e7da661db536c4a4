import { exact, point, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'The value is already beyond a later target.',
  input: trend('target-passed-early', {
    points: [
      point('2020', '9.65'),
      point('2021', '10.05'),
      point('2022', '9.16'),
      point('2023', '9.05'),
      point('2024', '8.63'),
    ],
    targets: [target(2026, '9.2')],
    baseline: { year: 2020, measure: exact('9.65') },
  }),
};
