import { exact, point, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'The newest value is provisional.',
  input: trend('provisional-last', {
    points: [
      point('2021', '10.05'),
      point('2022', '9.16'),
      point('2023', '9.05'),
      point('2024', '8.63', { status: 'provisional' }),
    ],
    targets: [target(2026, '9.2')],
    baseline: { year: 2021, measure: exact('10.05') },
  }),
};
