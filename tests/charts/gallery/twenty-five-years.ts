import { point, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'Many years thin the ticks, not the line.',
  input: trend('twenty-five-years', {
    points: [
      21.3, 20.9, 20.1, 19.4, 18.8, 18.9, 17.2, 16.6, 15.7, 14.9, 13.6, 12.4, 12.1, 11.6, 11.4, 10.9, 10.5, 10.2, 10.4,
      9.9, 9.7, 10.1, 9.4, 9.1, 8.7,
    ].map((value, index) => point(String(2000 + index), String(value))),
    targets: [target(2029, '7')],
  }),
};
