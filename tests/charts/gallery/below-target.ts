import { decimal } from '#model/decimal';
import { missing, point, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'A strict upper bound points down.',
  input: trend('below-target', {
    title: 'Prevalensi tengkes',
    points: [
      point('2021', '24.4'),
      point('2022', '21.6'),
      missing('2023', 'not-in-our-sources'),
      point('2024', '18.1'),
    ],
    targets: [
      target(2024, { kind: 'below', value: decimal('14') }),
      target(2029, { kind: 'at-most', value: decimal('10') }),
    ],
  }),
};
