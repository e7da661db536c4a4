import { point, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'One value, no target.',
  input: trend('one-value-only', {
    points: [point('2024', '8.63')],
  }),
};
