import { point, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'Two equal values make a level line.',
  input: trend('two-equal-values', {
    points: [point('2023', '9.05'), point('2024', '9.05')],
  }),
};
