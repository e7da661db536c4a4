import { trend, type TrendCase } from '../trend-case.ts';

export const shown: TrendCase = {
  about: 'Neither values nor targets.',
  input: trend('nothing-at-all', {}),
};
