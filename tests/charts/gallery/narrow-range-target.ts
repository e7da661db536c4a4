import { decimal } from '#model/decimal';
import { point, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'A range thinner than a pixel still shows.',
  input: trend('narrow-range-target', {
    points: [point('2021', '100.5'), point('2022', '59.6'), point('2023', '9.35')],
    targets: [target(2025, { kind: 'range', lower: decimal('8.01'), upper: decimal('8.02') })],
  }),
};
