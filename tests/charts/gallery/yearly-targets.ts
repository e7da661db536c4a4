import { exact, point, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'A target for each year beside each value.',
  input: trend('yearly-targets', {
    indicator: { unit: 'indeks', decimals: 2, direction: 'higher' },
    title: 'Indeks Pembangunan Manusia',
    points: [
      point('2020', '69.84'),
      point('2021', '70.08'),
      point('2022', '70.51'),
      point('2023', '71.05'),
      point('2024', '71.95'),
    ],
    targets: [
      target(2021, '70.1'),
      target(2022, '70.5'),
      target(2023, '71.2'),
      target(2024, '71.8'),
      target(2025, '72.5'),
      target(2026, '73.1'),
    ],
    baseline: { year: 2020, measure: exact('69.84') },
  }),
};
