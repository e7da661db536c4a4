import { exact, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'A promise for which no value is known yet.',
  input: trend('target-only', {
    targets: [target(2027, '7.5'), target(2030, '6')],
    baseline: { year: 2024, measure: exact('8.63') },
  }),
};
