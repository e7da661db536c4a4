import { point, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'Zero is a promised level, not a missing one.',
  input: trend('zero-target', {
    title: 'Kemiskinan ekstrem',
    points: [point('2022', '1.72'), point('2023', '1.16'), point('2024', '0.85')],
    targets: [target(2025, { kind: 'zero-level' }), target(2025, { kind: 'zero-change' })],
  }),
};
