import { decimal } from '#model/decimal';
import { point, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'A target between two bounds.',
  input: trend('range-target', {
    points: [point('2021', '10.05'), point('2022', '9.6'), point('2023', '9.35')],
    targets: [target(2025, { kind: 'range', lower: decimal('8'), upper: decimal('9') })],
  }),
};
