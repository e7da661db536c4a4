import { point, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'A count out of a whole.',
  input: trend('coverage', {
    title: 'TPAKD yang terbentuk',
    indicator: { unit: 'tim', decimals: 0, direction: 'higher' },
    points: [point('2022', '9'), point('2023', '11'), point('2024', '12')],
    targets: [target(2025, { kind: 'coverage', count: 14, of: 14 })],
  }),
};
