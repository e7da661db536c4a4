import { missing, target, trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'Every year carries a reason instead of a value.',
  input: trend('all-missing', {
    points: [missing('2022', 'not-measured'), missing('2023', 'not-reported'), missing('2024', 'not-in-our-sources')],
    targets: [target(2026, '9.2')],
  }),
};
