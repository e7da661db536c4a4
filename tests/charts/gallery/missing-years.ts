import { missing, point, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'Years without a value break the line and say why.',
  input: trend('missing-years', {
    points: [
      point('2016', '10.79'),
      point('2017', '10.33'),
      missing('2018', 'not-measured'),
      missing('2019', 'not-measured'),
      point('2020', '9.65'),
      point('2022', '9.16'),
      point('2023', '9.05'),
      missing('2024', 'not-reported'),
    ],
  }),
};
