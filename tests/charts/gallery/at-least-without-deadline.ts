import { decimal } from '#model/decimal';
import { point, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'A bound without a year runs across.',
  input: trend('at-least-without-deadline', {
    title: 'Cakupan',
    indicator: { unit: 'persen', decimals: 1, direction: 'higher' },
    points: [point('2022', '71.2'), point('2023', '78.9'), point('2024', '80.3')],
    targets: [target(undefined, { kind: 'at-least', value: decimal('90') })],
  }),
};
